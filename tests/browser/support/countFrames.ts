import { type OpenPage, openPage, type PageOptions, waitUntilReady } from "./openPage";

/** Opens a page that counts the frames it asks for. */
export async function openCounted(options: PageOptions = {}): Promise<OpenPage> {
  const opening = await openPage(options);
  await opening.context.addInitScript(() => {
    const counted = window as unknown as { framesAsked: number };
    counted.framesAsked = 0;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      counted.framesAsked += 1;
      return request(callback);
    };
  });
  await opening.page.reload();
  await waitUntilReady(opening.page);
  return opening;
}

/** How many frames the page asks for while it is left alone for a while. */
export async function framesWithin({ page }: OpenPage, ms: number): Promise<number> {
  const asked = () => page.evaluate<number>("window.framesAsked");
  const before = await asked();
  await page.waitForTimeout(ms);
  return (await asked()) - before;
}
