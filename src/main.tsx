import "./fonts/fonts.css";
import "./app/tokens.css";
import "./app/base.css";
import "./app/layout.css";
import "./app/views.css";
import "./ui/panels.css";
import "./ui/kinds.css";
import "./ui/dates.css";
import "./ui/scrubber.css";
import "./ui/timeline.css";
import "./ui/transport.css";
import "./ui/transportViews.css";
import { startApp } from "./app/startApp";

const host = document.getElementById("app");
if (host) void startApp(host);
