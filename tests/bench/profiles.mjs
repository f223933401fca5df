/** The circumstances of loading. */
export const SLOW = { kilobitsPerSecond: 1600, latencyMs: 150, cpuSlowdown: 4 };
export const UNTHROTTLED = { kilobitsPerSecond: null, latencyMs: 0, cpuSlowdown: 1 };

/** A DevTools session of a page that is put into the circumstances of a profile. */
export async function applyProfile(page, { kilobitsPerSecond, latencyMs, cpuSlowdown }) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.enable");
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const bytesPerSecond = kilobitsPerSecond === null ? -1 : (kilobitsPerSecond * 1000) / 8;
  await devTools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await devTools.send("Performance.enable");
  return devTools;
}
