/** The records of Vite's manifest that the page reaches, statically or by `import()`, without passing a left-out one. */
function recordsBeforeReady(manifest, leftOut) {
  const isLeftOut = (key) => leftOut.some((pattern) => pattern.test(manifest[key]?.src ?? key));
  const reached = new Set();
  const visit = (key) => {
    const record = manifest[key];
    if (!record || reached.has(record) || isLeftOut(key)) return;
    reached.add(record);
    for (const next of [...(record.imports ?? []), ...(record.dynamicImports ?? [])]) visit(next);
  };
  for (const [key, record] of Object.entries(manifest)) if (record.isEntry) visit(key);
  return [...reached];
}

const unique = (files) => [...new Set(files)];

/** The scripts needed to `app:ready`. A chunk counts unless its source is left out, so a new one is never missed. */
export function chunksBeforeReady(manifest, leftOut) {
  return unique(recordsBeforeReady(manifest, leftOut).map(({ file }) => file)).filter((file) =>
    file.endsWith(".js"),
  );
}

export function stylesBeforeReady(manifest, leftOut) {
  return unique(recordsBeforeReady(manifest, leftOut).flatMap(({ css }) => css ?? []));
}

/** The files of the build that come from matching sources. */
export function filesOf(manifest, isWanted) {
  return unique(
    Object.entries(manifest)
      .filter(([key, record]) => isWanted(record.src ?? key))
      .map(([, record]) => record.file),
  );
}

/** The scripts that come with matching sources, the shared ones included, and not to `app:ready` already. */
export function chunksWith(manifest, isWanted, leftOut) {
  const reached = new Set();
  const visit = (key) => {
    const record = manifest[key];
    if (!record || reached.has(record)) return;
    reached.add(record);
    for (const next of record.imports ?? []) visit(next);
  };
  for (const [key, record] of Object.entries(manifest)) if (isWanted(record.src ?? key)) visit(key);
  const before = new Set(chunksBeforeReady(manifest, leftOut));
  return unique([...reached].map(({ file }) => file)).filter((file) => !before.has(file));
}
