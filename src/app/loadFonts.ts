const FACES = ['600 16px "Source Serif 4"', '400 16px "Source Sans 3"', '600 16px "Source Sans 3"'];
const LONGEST_WAIT_MS = 400;

/**
 * Asks for the faces that a text needs and waits a moment for them, so that it is set once. Text is set in
 * the system's fonts, of the same metrics, where they do not come in time.
 */
export async function loadFonts(sample: string): Promise<void> {
  if (!document.fonts?.load) return;
  const loading = Promise.allSettled(FACES.map((face) => document.fonts.load(face, sample)));
  const waiting = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([loading, waiting]);
}
