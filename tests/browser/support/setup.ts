import { afterEach } from "vitest";
import { closePages } from "./openPage";

// Files share modules, and a hook belongs to the file in which it is said: here it is said for each of them.
afterEach(({ task }) => closePages(task));
