/** One call or assignment on a stubbed 2D context, such as ["lineTo", 3, 4] or ["fillStyle", "red"]. */
export type CanvasCall = readonly [name: string, ...values: unknown[]];

const calls = new WeakMap<HTMLCanvasElement, CanvasCall[]>();
const contexts = new WeakMap<HTMLCanvasElement, CanvasRenderingContext2D>();

const CHARACTER_WIDTH = 7;

function createContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const log: CanvasCall[] = [];
  calls.set(canvas, log);
  const state: Record<string | symbol, unknown> = {
    canvas,
    measureText: (text: string) => ({ width: text.length * CHARACTER_WIDTH }),
  };
  return new Proxy(state, {
    get(target, name) {
      if (name in target) return target[name];
      return (...values: unknown[]) => {
        log.push([String(name), ...values]);
      };
    },
    set(target, name, value) {
      target[name] = value;
      log.push([String(name), value]);
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
}

/** jsdom draws nothing; with this a canvas has a 2D context that writes down what it is asked. */
export function stubCanvas(): void {
  HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string) {
    if (kind !== "2d") return null;
    const context = contexts.get(this) ?? createContext(this);
    contexts.set(this, context);
    return context;
  } as HTMLCanvasElement["getContext"];
}

/** What was drawn on a canvas since its first use or the last `forgetDrawing`. */
export function drawnOn(canvas: HTMLCanvasElement): readonly CanvasCall[] {
  return calls.get(canvas) ?? [];
}

export function forgetDrawing(canvas: HTMLCanvasElement): void {
  calls.get(canvas)?.splice(0);
}
