/** A sentence over the map that goes away by itself. It says nothing a screen reader needs. */
export interface Hint {
  show(text: string): void;
  remove(): void;
}

const SHOWN_MS = 1600;

export function createHint(host: HTMLElement): Hint {
  const element = document.createElement("div");
  element.className = "map-hint";
  element.setAttribute("aria-hidden", "true");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(text) {
      element.textContent = text;
      if (!element.isConnected) host.append(element);
      clearTimeout(timer);
      timer = setTimeout(() => element.remove(), SHOWN_MS);
    },
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
}
