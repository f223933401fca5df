/** What calls back once before the next frame, with that frame's time in milliseconds. */
export interface FrameClock {
  request(callback: (timestampMs: number) => void): number;
  cancel(handle: number): void;
}
