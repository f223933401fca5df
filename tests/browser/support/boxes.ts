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

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth} wide in ${clientWidth}`);

    const labels = all(".map-label");
    const over = all(
      ".card, .when, .map-controls, aside.details, .ring-ground, .map-attribution, .scale-bar",
    );
    labels.forEach((label, index) => {
      const box = label.getBoundingClientRect();
      for (const other of [...labels.slice(index + 1), ...over]) {
        if (meet(box, other.getBoundingClientRect())) problems.push(`${name(label)} meets ${name(other)}`);
      }
    });

    const overMap = all(".when, .map-controls, .map-attribution, .ring-ground");
    overMap.forEach((one, index) => {
      for (const other of overMap.slice(index + 1)) {
        if (meet(one.getBoundingClientRect(), other.getBoundingClientRect())) {
          problems.push(`${name(one)} meets ${name(other)}`);
        }
      }
    });

    const bar = document.querySelector(".bar");
    const room = bar?.getBoundingClientRect();
    if (bar && room) {
      const controls = [...bar.querySelectorAll("button, select, input[type=text], a, .timeline-plot")];
      for (const control of controls.filter((it) => isSeen(it) && !it.closest(".more-panel"))) {
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
      const boxes = controls.filter((it) => isSeen(it) && !it.closest(".more-panel"));
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const isWithin = one.contains(other) || other.contains(one);
          if (!isWithin && meet(one.getBoundingClientRect(), other.getBoundingClientRect())) {
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
        const box = element?.getBoundingClientRect();
        if (!element || !box || box.width < 1 || box.height < 1) return true;
        if (box.top < 0 || box.left < 0 || box.bottom > innerHeight + 0.5 || box.right > innerWidth + 0.5)
          return true;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const isText = !element.matches("button, input, a");
        return !isText && !element.contains(at);
      }),
    selectors,
  );
}

/** The sum of all shifts of the layout so far that nobody asked for. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          add(observer.takeRecords());
          done(sum);
        }, 100);
      }),
  );
}
