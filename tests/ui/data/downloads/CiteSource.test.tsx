import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CiteSource } from "../../../../src/ui/data/downloads/CiteSource";
import { mission, showReal } from "../../../support/realSession";

function kremlin() {
  const source = mission.sources.get("S-KREM13");
  if (!source) throw new Error("no such source");
  return source;
}

async function open() {
  const { container } = await showReal(<CiteSource source={kremlin()} description="Putin meets Shoigu" />);
  expect(screen.queryByRole("textbox")).toBeNull();
  const details = container.querySelector("details");
  if (!details) throw new Error("there is nothing to open");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  await waitFor(() => screen.getByRole("textbox"));
}

describe("CiteSource", () => {
  it("holds nothing until it is opened, then the citation as text", async () => {
    await open();
    expect(screen.getByRole("textbox", { name: "Plain text" })).toHaveDisplayValue(
      /^\[Putin meets Shoigu\]\. Kremlin\. 13 January 2022\. http:\/\/en\.kremlin\.ru/,
    );
  });

  it.each([
    ["BibTeX", /^@misc\{S-KREM13,/, "S-KREM13.bib"],
    ["RIS", /^TY {2}- ELEC/, "S-KREM13.ris"],
    ["CSL-JSON", /^\[\s*\{\s*"id": "S-KREM13"/, "S-KREM13.json"],
  ])("changes to %s when asked, with a file of that kind to save", async (name, form, file) => {
    await open();
    fireEvent.click(screen.getByRole("radio", { name }));
    expect(screen.getByRole("textbox", { name })).toHaveDisplayValue(form);
    expect(screen.getByRole("button", { name: `Save ${file}` })).toBeInTheDocument();
  });
});
