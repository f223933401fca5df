import type { Page } from "playwright-core";

/** What overlaps, sticks out or is hidden on the page as it is now, one sentence each; empty when all is well. */
export function findLayoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const TOLERANCE = 0.75;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.slice(0, 30)}”`;
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return isShown && width > 1 && height > 1 && !element.closest(".visually-hidden, [hidden]");
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - TOLERANCE &&
      other.left < one.right - TOLERANCE &&
      one.top < other.bottom - TOLERANCE &&
      other.top < one.bottom - TOLERANCE;

    /** The place of an element; of a line of the date only as far as its words go. */
    const placeOf = (element: Element) => {
      const place = element.getBoundingClientRect();
      if (!element.matches("[data-part]")) return place;
      const words = document.createRange();
      words.selectNodeContents(element);
      const { left, width } = words.getBoundingClientRect();
      return new DOMRect(left, place.top, width, place.height);
    };
    /** As `meet`, and true to what is round. */
    const touch = (one: Element, other: Element): boolean => {
      if (one.matches("circle")) return touch(other, one);
      const [box, disc] = [placeOf(one), placeOf(other)];
      if (!other.matches("circle")) return meet(box, disc);
      const [x, y] = [(disc.left + disc.right) / 2, (disc.top + disc.bottom) / 2];
      const [nearX, nearY] = [
        Math.min(Math.max(x, box.left), box.right),
        Math.min(Math.max(y, box.top), box.bottom),
      ];
      return Math.hypot(x - nearX, y - nearY) < disc.width / 2 - TOLERANCE;
    };
    const isInFlow = (element: Element) =>
      !["fixed", "absolute"].includes(getComputedStyle(element).position);

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth} wide in ${clientWidth}`);

    const labels = all(".map-label");
    const overMap = [
      ...all(
        ".card, .when [data-part], .map-controls, aside.details, .ring-ground, .map-attribution, .scale-bar, .as-known-line",
      ),
      ...all(".bar > a").filter((link) => !isInFlow(link)),
    ];
    const apart = [...labels, ...overMap];
    apart.forEach((one, index) => {
      for (const other of apart.slice(index + 1)) {
        if (touch(one, other)) problems.push(`${name(one)} meets ${name(other)}`);
      }
    });

    const bar = document.querySelector(".bar");
    const room = bar?.getBoundingClientRect();
    if (bar && room) {
      const controls = [...bar.querySelectorAll("button, select, input[type=text], a, .timeline")].filter(
        (control) => isSeen(control) && isInFlow(control) && !control.closest(".more-panel"),
      );
      for (const control of controls) {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const isInside =
          left >= room.left - 1 &&
          right <= room.right + 1 &&
          top >= room.top - 1 &&
          bottom <= room.bottom + 1;
        if (!isInside) problems.push(`${name(control)} sticks out of the bar`);
        const isClipped = control.scrollWidth > control.clientWidth + 1 && control.tagName === "BUTTON";
        if (isClipped) problems.push(`${name(control)} is cut`);
      }
      controls.forEach((one, index) => {
        for (const other of controls.slice(index + 1)) {
          if (meet(one.getBoundingClientRect(), other.getBoundingClientRect())) {
            problems.push(`${name(one)} meets ${name(other)}`);
          }
        }
      });
    }

    /** The letters themselves, without the room a line leaves above and below them. */
    const lettersOf = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      return new DOMRect(left, top + height * 0.22, width, height * 0.56);
    };
    const plot = document.querySelector(".timeline-plot")?.getBoundingClientRect();
    const texts = [...document.querySelectorAll(".timeline-later text")].filter(isSeen);
    texts.forEach((text, index) => {
      const box = lettersOf(text);
      if (plot && (box.left < plot.left - 12 || box.right > plot.right + 12)) {
        problems.push(`${name(text)} leaves the time line`);
      }
      for (const other of texts.slice(index + 1)) {
        if (meet(box, lettersOf(other))) problems.push(`${name(text)} meets ${name(other)}`);
      }
    });
    return problems;
  });
}

/** Which of the elements cannot be seen and pressed where they are, without scrolling. */
export function findOutOfReach(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      wanted.filter((selector) => {
        const element = document.querySelector(selector);
        if (!element) return true;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const room = (element.closest(".timeline") ?? document.documentElement).getBoundingClientRect();
        const [from, to] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
        const box = new DOMRect(left, from, right - left, to - from);
        if (box.width < 1 || box.height < 1) return true;
        if (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5 || box.right > innerWidth + 0.5)
          return true;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const isText = !element.matches("button, input, a");
        return !isText && !element.contains(at);
      }),
    selectors,
  );
}

interface Shift {
  /** As the browser counts it: the part of the window that moved times how far. */
  readonly value: number;
  /** What moved, and from where to where. */
  readonly moved: readonly string[];
}

/** All shifts of the layout so far that nobody asked for. */
export function layoutShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((done) => {
        interface Entry extends PerformanceEntry {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        }
        const shifts: Shift[] = [];
        const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
        const add = (entries: PerformanceEntryList) => {
          for (const { value, hadRecentInput, sources } of entries as Entry[]) {
            if (hadRecentInput) continue;
            const moved = sources.map(({ node, previousRect, currentRect }) => {
              const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent;
              return `${name}: ${place(previousRect)} to ${place(currentRect)}`;
            });
            shifts.push({ value, moved });
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          add(observer.takeRecords());
          done(shifts);
        }, 100);
      }),
  );
}
