import type { TimelineMarks } from './timeline-marks.ts';

/** Heights in pixels: the axis of years, a lane of bars with its rail, the row of terms to come. */
export const ROWS = { axis: 22, bar: 36, rail: 4, lane: 48, projection: 22, below: 8 } as const;

/** Top edge of the bars of a lane. */
export function barTop(lane: number): number {
  return ROWS.axis + 8 + lane * ROWS.lane;
}

/** Top edge of the terms to come, below the last lane. */
export function projectionTop({ lanes }: Pick<TimelineMarks, 'lanes'>): number {
  return barTop(lanes);
}

export function heightOf(marks: Pick<TimelineMarks, 'lanes' | 'projection'>): number {
  const projection = marks.projection.length > 0 ? ROWS.projection : 0;
  return projectionTop(marks) + projection + ROWS.below;
}
