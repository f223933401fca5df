import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { useForm } from "../../src/app/useForm";
import { SessionProvider } from "../../src/bindings/sessionContext";
import type { View } from "../../src/session/settings";
import { setMedia } from "../support/mediaStubs";
import { realSession } from "../support/realSession";

async function form(view: View) {
  const { session } = await realSession("en", { view });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionProvider value={session}>{children}</SessionProvider>
  );
  return { session, ...renderHook(useForm, { wrapper }) };
}

describe("useForm", () => {
  it.each([
    ["explore", "full"],
    ["embed", "compact"],
    ["present", "compact"],
  ] as const)("is in the wide %s view %s", async (view, expected) => {
    const { result } = await form(view);
    expect(result.current).toBe(expected);
  });

  it("is compact while the window is narrow, and follows both window and view", async () => {
    const { result, session } = await form("explore");
    act(() => setMedia("(max-width: 899px)", true));
    expect(result.current).toBe("compact");
    act(() => setMedia("(max-width: 899px)", false));
    expect(result.current).toBe("full");
    act(() => session.settings.set({ ...session.settings.get(), view: "present" }));
    expect(result.current).toBe("compact");
  });
});
