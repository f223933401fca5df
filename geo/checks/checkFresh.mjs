/** The committed text is what the recipe makes of the raw layers now, byte for byte. */
export function checkFresh(text, fresh) {
  if (text === fresh) return [];
  const at = [...text].findIndex((character, index) => character !== fresh[index]);
  const place = at < 0 ? text.length : at;
  return [
    { where: `the file, from character ${place}`, why: "differs from a fresh build: run npm run geo:build" },
  ];
}
