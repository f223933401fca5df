import type { Traffic } from "../scene/scene";
import { DAY, type Instant } from "../timeline/instant";
import { alphaWhenOver, firstFading } from "./alphaOf";
import type { MovementRoute } from "./missionRoutes";

/** Where along its line the head of a movement stands that is over. */
const HEAD_WHEN_OVER = 0.55;

/** The routes to be drawn now, in the order in which they are drawn; written into, so that a frame allocates nothing. */
export interface Cast {
  /** How many; those of movements that are over come first. */
  count: number;
  over: number;
  /** Numbers of the routes. */
  readonly routes: Uint32Array;
  /** Where along the line the head stands, 0 to 1. */
  readonly shares: Float64Array;
  readonly alphas: Float64Array;
  /** Pixels of the box; written by whoever draws the heads. */
  readonly headX: Float32Array;
  readonly headY: Float32Array;
  gather(traffic: Traffic, at: Instant): void;
  /** Puts those over and those under way each into the order of their routes. */
  sort(): void;
  /** The number of a route's movement among `traffic.all`. */
  movementOf(route: number): number;
}

export function createCast(routes: readonly MovementRoute[]): Cast {
  const { length } = routes;
  /** The routes of one movement are a chain: its first one by the id, the next one of each by the number. */
  const firstById = new Map<string, number>();
  const next = new Int32Array(length);
  for (let route = length - 1; route >= 0; route--) {
    const { movementId } = routes[route] as MovementRoute;
    next[route] = firstById.get(movementId) ?? -1;
    firstById.set(movementId, route);
  }
  const movements = new Uint32Array(length);
  let all: Traffic["all"] = [];
  let first = new Int32Array();
  /** Which of `all` are withdrawals. */
  let isOut = new Uint8Array();

  function follow(traffic: Traffic): void {
    if (traffic.all === all) return;
    all = traffic.all;
    first = Int32Array.from(all, ({ id }) => firstById.get(id) ?? -1);
    isOut = Uint8Array.from(all, ({ direction }) => (direction === "out" ? 1 : 0));
    for (let number = 0; number < first.length; number++) {
      for (let route = chain(first, number); route >= 0; route = chain(next, route))
        movements[route] = number;
    }
  }

  function add(number: number, share: number, alpha: number): void {
    for (let route = chain(first, number); route >= 0; route = chain(next, route)) {
      cast.routes[cast.count] = route;
      cast.shares[cast.count] = share;
      cast.alphas[cast.count++] = alpha;
    }
  }

  function sortPart(from: number, to: number): void {
    const { routes: order, shares, alphas } = cast;
    for (let i = from + 1; i < to; i++) {
      for (let place = i; place > from && (order[place - 1] as number) > (order[place] as number); place--) {
        swap(order, place);
        swap(shares, place);
        swap(alphas, place);
      }
    }
  }

  const cast: Cast = {
    count: 0,
    over: 0,
    routes: new Uint32Array(length),
    shares: new Float64Array(length),
    alphas: new Float64Array(length),
    headX: new Float32Array(length),
    headY: new Float32Array(length),
    gather(traffic, at) {
      follow(traffic);
      const { underway, progress, byEnd, ended, until, isWithdrawing } = traffic;
      cast.count = 0;
      for (let i = firstFading(traffic, at); i < ended; i++) {
        const number = byEnd[i] as number;
        if (isWithdrawing && isOut[number] === 0) continue;
        const alpha = alphaWhenOver(
          isOut[number] === 0 ? "in" : "out",
          (at - (until[number] as Instant)) / DAY,
        );
        if (alpha > 0) add(number, HEAD_WHEN_OVER, alpha);
      }
      cast.over = cast.count;
      for (let i = 0; i < underway.length; i++) add(underway[i] as number, progress[i] as number, 1);
    },
    sort() {
      sortPart(0, cast.over);
      sortPart(cast.over, cast.count);
    },
    movementOf: (route) => movements[route] as number,
  };
  return cast;
}

const chain = (links: Int32Array, index: number) => links[index] as number;

/** Lets a value change places with the one before it. */
function swap(list: Uint32Array | Float64Array, place: number): void {
  const value = list[place] as number;
  list[place] = list[place - 1] as number;
  list[place - 1] = value;
}
