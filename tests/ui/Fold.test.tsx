import { act, render, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Fold } from "../../src/ui/Fold";
import { beIdle } from "../support/idle";

const part = (
  <Fold summary="Sites" className="list">
    <p>Almaty CHP-2</p>
  </Fold>
);

describe("Fold", () => {
  it("is written at build with its summary alone", () => {
    expect(renderToString(part)).toBe('<details class="list"><summary>Sites</summary></details>');
  });

  it("has its content, closed, once the page is idle", () => {
    render(part);
    expect(screen.queryByText("Almaty CHP-2")).toBeNull();
    beIdle();
    expect(screen.getByText("Almaty CHP-2").closest("details")).not.toHaveAttribute("open");
  });

  it("has it at once when it is opened before", async () => {
    render(part);
    screen.getByText("Sites").click();
    expect(await screen.findByText("Almaty CHP-2")).toBeVisible();
    expect(screen.getByRole("group")).toHaveAttribute("open");
  });

  it("has it where it was opened before the page was taken over", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    host.innerHTML = renderToString(part);
    host.querySelector("details")?.setAttribute("open", "");
    const root = await act(async () => hydrateRoot(host, part));
    expect(screen.getByText("Almaty CHP-2")).toBeVisible();
    await act(async () => root.unmount());
    host.remove();
  });
});
