/** Numbers that look random and are the same for the same seed: a demonstration never changes. */
export type Random = {
  /** At least 0, below 1. */
  next(): number;
  /** Both bounds included. */
  integer(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
};

/** Mulberry32, a 32-bit generator by Tommy Ettinger: enough for a demonstration, not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    integer: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (from) => {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    chance: (share) => next() < share,
  };
}
