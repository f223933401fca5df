import { act, fireEvent, screen, within } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { DownloadsView } from "../../../../src/ui/data/DownloadsView";
import { type Supplies, SuppliesProvider } from "../../../../src/ui/data/downloads/supplies";
import { january, showReal } from "../../../support/realSession";

async function show(change: Partial<Supplies> = {}, tag: "en" | "ru" = "en") {
  const supplies: Supplies = {
    isFramed: false,
    linkOfView: () => "https://example.org/?date=2022-01-10T12:00&lang=en",
    loadMap: () => Promise.reject(new Error("the network failed")),
    ...change,
  };
  const shown = await showReal(
    <StrictMode>
      <SuppliesProvider value={supplies}>
        <DownloadsView />
      </SuppliesProvider>
    </StrictMode>,
    january(10, 12),
    tag,
  );
  await screen.findAllByRole("listitem");
  return shown;
}

const itemOf = (name: string) => {
  const item = screen.getByRole("button", { name: `Save ${name}` }).closest("li");
  if (!item) throw new Error(`${name} is in no list`);
  return item;
};

describe("DownloadsView", () => {
  it("lists each file with what it holds, its format and its size", async () => {
    await show();
    expect(screen.getAllByRole("listitem")).toHaveLength(14);
    const events = itemOf("kazakhstan-2022-events.csv");
    expect(within(events).getByText("Events")).toBeInTheDocument();
    expect(within(events).getByText(/^CSV, \d+ kB$/)).toBeInTheDocument();
    expect(within(itemOf("kazakhstan-2022.json")).getByText(/^JSON, \d+ kB$/)).toBeInTheDocument();
    expect(
      within(itemOf("kazakhstan-2022-routes.geojson")).getByText(/^GeoJSON, \d+ kB$/),
    ).toBeInTheDocument();
  });

  it("says licence, accuracy and whose borders, in words", async () => {
    const { container } = await show();
    expect(container).toHaveTextContent("MIT licence");
    expect(container).toHaveTextContent("nothing is interpolated");
    expect(container).toHaveTextContent("Borders are those of January 2022");
  });

  it("cites the moment that is shown, and the next one when the playhead has moved", async () => {
    const { session } = await show();
    const field = () => screen.getByRole("textbox", { name: "Plain text" });
    expect(field()).toHaveDisplayValue(/shown at 10 January 2022, 12:00, Almaty time/);
    act(() => session.playhead.seek(january(14, 9)));
    expect(field()).toHaveDisplayValue(/shown at 14 January 2022, 09:00, Almaty time/);
  });

  it("says so when the picture cannot be made", async () => {
    await show();
    fireEvent.click(screen.getByRole("button", { name: "Save as SVG" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The picture could not be made");
  });

  it("says in a frame that saving may be refused, and offers each file as text", async () => {
    await show({ isFramed: true });
    expect(screen.getByText(/may not let it save files/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Show as text kazakhstan-2022-events.csv" }));
    expect(screen.getByRole("textbox", { name: "kazakhstan-2022-events.csv" })).toHaveDisplayValue(
      /id,date,headline,text/,
    );
  });

  it("says nothing of frames outside of one", async () => {
    await show();
    expect(screen.queryByText(/may not let it save files/)).toBeNull();
    expect(screen.queryByRole("button", { name: /Show as text/ })).toBeNull();
  });

  it("is Russian on the Russian page", async () => {
    await show({}, "ru");
    expect(screen.getByRole("heading", { name: "Данные" })).toBeInTheDocument();
    expect(screen.getByText("События предыстории")).toBeInTheDocument();
  });
});
