/** What of the drawing is in sight, in pixels of the window. */
export type Sight = { readonly left: number; readonly right: number };

/** How near an edge the years begin to move, in pixels. */
const EDGE = 48;
/** Pixels a second at the edge itself, and beyond it. */
const FASTEST = 900;

/** Pixels a second by which the years move while something is dragged there; negative towards the past, 0 away from the edges. */
export function edgeSpeed(x: number, { left, right }: Sight): number {
  const before = Math.min((left + EDGE - x) / EDGE, 1);
  const after = Math.min((x - right + EDGE) / EDGE, 1);
  // In a sight narrower than both edges neither of them is meant.
  if (right - left < 2 * EDGE) return 0;
  if (before > 0) return -before * FASTEST;
  return after > 0 ? after * FASTEST : 0;
}
