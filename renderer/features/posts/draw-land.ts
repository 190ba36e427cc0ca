import type { Size } from './map-view.ts';

/** Land as SVG paths in hundredths of a unit of the map. */
export type Land = {
  /** All of it, without what only shows closely. */
  readonly coarse: string;
  /** Closely, by tile: left, top, right, bottom in units. */
  readonly tiles: readonly { readonly box: readonly number[]; readonly path: string }[];
};

type Drawing = {
  /** Of the middle, in units of the map. */
  readonly x: number;
  readonly y: number;
  /** Pixels for one unit. */
  readonly scale: number;
  readonly size: Size;
  /** Points of the canvas for one pixel. */
  readonly ratio: number;
  readonly colour: string;
};

/** From this scale on the tiles are drawn instead of the whole. */
const CLOSE = 2.5;
const UNIT = 100;

/** Gives what draws the land on a canvas; each path is read once, when it is first shown. */
export function landPainter({ coarse, tiles }: Land) {
  const read = new Map<string, Path2D>();
  const pathOf = (text: string) => {
    const known = read.get(text) ?? new Path2D(text);
    read.set(text, known);
    return known;
  };
  return (
    context: CanvasRenderingContext2D,
    { x, y, scale, size: { width, height }, ratio, colour }: Drawing,
  ): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width * ratio, height * ratio);
    const step = (scale * ratio) / UNIT;
    const [left, top] = [width / 2 - x * scale, height / 2 - y * scale];
    context.setTransform(step, 0, 0, step, left * ratio, top * ratio);
    context.fillStyle = colour;
    const [reachX, reachY] = [width / 2 / scale, height / 2 / scale];
    const isShown = ({ box: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }: Land['tiles'][number]) =>
      x0 <= x + reachX && x1 >= x - reachX && y0 <= y + reachY && y1 >= y - reachY;
    const paths = scale < CLOSE ? [coarse] : tiles.filter(isShown).map(({ path }) => path);
    for (const path of paths) context.fill(pathOf(path));
  };
}
