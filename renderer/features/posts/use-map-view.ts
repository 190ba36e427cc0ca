import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { landPainter, type Land } from './draw-land.ts';
import {
  movedBy,
  type MapView,
  scaleOf,
  showRegion,
  type Size,
  toSurface,
  WHOLE,
} from './map-view.ts';
import { type Marks, spreadMarks } from './spread-marks.ts';

/** How far the land is drawn beyond each edge, as a share of the surface. */
const BEYOND = 0.25;
/** How long the map must rest before it is drawn anew, in milliseconds. */
const REST = 140;
/** How far a drawing may be blown up or shrunk meanwhile. */
const [SMALLEST, LARGEST] = [0.7, 2.5];

type Drawn = {
  readonly surface: RefObject<HTMLDivElement | null>;
  /** Holds the canvas and the marks: moved as one while the map moves. */
  readonly scene: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly marks: RefObject<HTMLDivElement | null>;
};

/**
 * The view of the map, moved without React.
 *
 * While it moves, the drawing made last is only shifted and scaled, which costs next to nothing; at
 * rest, or before its edge shows, it is drawn anew.
 */
export function useMapView(
  { surface, scene, canvas, marks }: Drawn,
  { land, ...shown }: Marks & { readonly land: Land },
) {
  const view = useRef<MapView>(WHOLE);
  const drawn = useRef<MapView>(WHOLE);
  const size = useRef<Size>({ width: 1, height: 1 });
  const isPlaced = useRef(false);
  const pending = useRef({ frame: 0, rest: 0 });
  const painter = useMemo(() => landPainter(land), [land]);
  const latest = useRef(shown);
  latest.current = shown;

  const paint = useCallback(() => {
    const [board, layer] = [canvas.current, marks.current];
    if (!board || !layer || !scene.current) return;
    const scale = scaleOf(view.current, size.current);
    const context = board.getContext('2d');
    if (context) {
      painter(context, {
        ...{ x: view.current.x, y: view.current.y, scale },
        size: { width: board.clientWidth, height: board.clientHeight },
        ...{ ratio: window.devicePixelRatio, colour: getComputedStyle(board).color },
      });
    }
    const origin = toSurface({ x: 0, y: 0 }, view.current, size.current);
    layer.style.transform = `translate(${origin.x}px, ${origin.y}px)`;
    scene.current.style.transform = 'none';
    drawn.current = view.current;
    spreadMarks(layer, latest.current, scale);
  }, [canvas, marks, painter, scene]);

  const move = useCallback(() => {
    pending.current.frame = 0;
    const { x, y, factor } = movedBy(drawn.current, view.current, size.current);
    const { width, height } = size.current;
    const isCovered = Math.abs(x) < width * BEYOND && Math.abs(y) < height * BEYOND;
    if (!isCovered || factor < SMALLEST || factor > LARGEST) return paint();
    if (scene.current) scene.current.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
    window.clearTimeout(pending.current.rest);
    pending.current.rest = window.setTimeout(paint, REST);
  }, [paint, scene]);

  useEffect(() => {
    const [element, board] = [surface.current, canvas.current];
    if (!element || !board) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      size.current = { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) };
      if (!isPlaced.current) view.current = showRegion('world', size.current);
      isPlaced.current = true;
      const points = window.devicePixelRatio * (1 + 2 * BEYOND);
      board.width = Math.round(clientWidth * points);
      board.height = Math.round(clientHeight * points);
      paint();
    });
    observer.observe(element);
    const waiting = pending.current;
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting.frame);
      window.clearTimeout(waiting.rest);
      waiting.frame = 0;
    };
  }, [surface, canvas, paint]);

  // Other posts, or other colours of the window.
  const { placed, names } = shown;
  const scheme = useComputedColorScheme();
  useEffect(() => paint(), [paint, placed, names, scheme]);

  return {
    view: () => view.current,
    size: () => size.current,
    setView: (next: MapView) => {
      view.current = next;
      if (pending.current.frame === 0) pending.current.frame = requestAnimationFrame(move);
    },
  };
}
