import { MAP } from './equal-earth.ts';

/** What part of the map is shown: the point in the middle, in its units, and how closely (1 = all). */
export type MapView = { readonly x: number; readonly y: number; readonly zoom: number };

/** In pixels. */
export type Size = { readonly width: number; readonly height: number };

const CLOSEST = 16;

/** Boxes of the map, in its units: left, top, right, bottom. */
const REGIONS = {
  world: [100, 8, 910, 425],
  europe: [430, 28, 590, 135],
  africa: [420, 115, 640, 360],
  asia: [560, 60, 860, 300],
  americas: [90, 60, 420, 420],
} as const satisfies Readonly<Record<string, readonly [number, number, number, number]>>;

export type Region = keyof typeof REGIONS;

/** Pixels for one unit of the map. */
export function scaleOf({ zoom }: Pick<MapView, 'zoom'>, { width, height }: Size): number {
  return Math.min(width / MAP.width, height / MAP.height) * zoom;
}

/** Where a point of the map is on the surface, in pixels. */
export function toSurface(
  point: { readonly x: number; readonly y: number },
  view: MapView,
  size: Size,
): { readonly x: number; readonly y: number } {
  const scale = scaleOf(view, size);
  return {
    x: (point.x - view.x) * scale + size.width / 2,
    y: (point.y - view.y) * scale + size.height / 2,
  };
}

/** The map moved by so many pixels. */
export function panBy(
  view: MapView,
  size: Size,
  by: { readonly x: number; readonly y: number },
): MapView {
  const scale = scaleOf(view, size);
  return held({ ...view, x: view.x - by.x / scale, y: view.y - by.y / scale }, size);
}

/** Closer by a factor; the point of the map under that pixel stays there. */
export function zoomBy(
  view: MapView,
  size: Size,
  {
    factor,
    at,
  }: { readonly factor: number; readonly at?: { readonly x: number; readonly y: number } },
): MapView {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), CLOSEST);
  const pixel = at ?? { x: size.width / 2, y: size.height / 2 };
  const before = scaleOf(view, size);
  const after = scaleOf({ zoom }, size);
  const shift = 1 / before - 1 / after;
  return held(
    {
      x: view.x + (pixel.x - size.width / 2) * shift,
      y: view.y + (pixel.y - size.height / 2) * shift,
      zoom,
    },
    size,
  );
}

/** A region, as large as the surface allows. */
export function showRegion(region: Region, size: Size): MapView {
  const [left, top, right, bottom] = REGIONS[region];
  const scale = Math.min(size.width / (right - left), size.height / (bottom - top));
  const zoom = Math.min(Math.max(scale / scaleOf({ zoom: 1 }, size), 1), CLOSEST);
  return held({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, size);
}

/** How a drawing made for one view must be shifted, in pixels, and scaled about its middle to show another. */
export function movedBy(drawn: MapView, view: MapView, size: Size) {
  const scale = scaleOf(view, size);
  return {
    x: (drawn.x - view.x) * scale,
    y: (drawn.y - view.y) * scale,
    factor: view.zoom / drawn.zoom,
  };
}

/** Moved as little as brings a point into view, `margin` pixels from the edge. */
export function bringIntoView(
  point: { readonly x: number; readonly y: number },
  view: MapView,
  { size, margin }: { readonly size: Size; readonly margin: number },
): MapView {
  const at = toSurface(point, view, size);
  const into = (value: number, end: number) =>
    Math.max(margin - value, 0) + Math.min(end - margin - value, 0);
  const by = { x: into(at.x, size.width), y: into(at.y, size.height) };
  return by.x === 0 && by.y === 0 ? view : panBy(view, size, by);
}

/** Never further out than the whole map, never beyond its edge. */
function held({ x, y, zoom }: MapView, size: Size): MapView {
  const scale = scaleOf({ zoom }, size);
  const within = (value: number, whole: number, shown: number) =>
    shown >= whole ? whole / 2 : Math.min(Math.max(value, shown / 2), whole - shown / 2);
  return {
    x: within(x, MAP.width, size.width / scale),
    y: within(y, MAP.height, size.height / scale),
    zoom,
  };
}
