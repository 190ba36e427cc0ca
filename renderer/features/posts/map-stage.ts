import { landPainter, type Land } from './draw-land.ts';
import { movedBy, type MapView, scaleOf, showRegion, type Size, toSurface } from './map-view.ts';
import { placeTip } from './place-tip.ts';
import { type Marks, spreadMarks } from './spread-marks.ts';

/** How far the land is drawn beyond each edge, as a share of the surface. */
const BEYOND = 0.25;
/** How long the map must rest before it is drawn anew, in milliseconds. */
const REST = 140;
/** How far a drawing may be shrunk or blown up meanwhile. */
const [SMALLEST, LARGEST] = [0.7, 2.5];

type Elements = {
  readonly surface: HTMLElement;
  /** Holds the canvas and the marks: moved as one while the map moves. */
  readonly scene: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly marks: HTMLElement;
};

/** The map as it stands on the page, moved without React. */
export type MapStage = {
  view(): MapView;
  size(): Size;
  setView(view: MapView): void;
  /** Puts these marks on the map, and draws it in the colours of the moment. */
  show(marks: Marks): void;
  /** Keeps a card beside the mark of a post while the map moves; null = no card. */
  follow(card: HTMLElement | null, code: string): void;
  stop(): void;
};

/**
 * Draws the land and places the marks.
 *
 * While the map moves, the drawing made last is only shifted and scaled, which costs next to
 * nothing; at rest, or before its edge shows, it is drawn anew.
 */
export function mapStage({ surface, scene, canvas, marks }: Elements, land: Land): MapStage {
  const drawLand = landPainter(land);
  let size: Size = { width: 1, height: 1 };
  let view = showRegion('world', size);
  let drawn = view;
  let shown: Marks = { placed: [], names: new Map() };
  let isPlaced = false;
  let followed: { readonly card: HTMLElement; readonly mark: Element } | null = null;
  let frame = 0;
  let rest = 0;

  function paint(): void {
    const scale = scaleOf(view, size);
    const context = canvas.getContext('2d');
    if (context)
      drawLand(context, {
        ...{ x: view.x, y: view.y, scale },
        size: { width: canvas.clientWidth, height: canvas.clientHeight },
        ...{ ratio: window.devicePixelRatio, colour: getComputedStyle(canvas).color },
      });
    const origin = toSurface({ x: 0, y: 0 }, view, size);
    marks.style.transform = `translate(${origin.x}px, ${origin.y}px)`;
    scene.style.transform = 'none';
    drawn = view;
    spreadMarks(marks, shown, scale);
    placeCard();
  }

  function placeCard(): void {
    if (followed === null) return;
    const { card, mark } = followed;
    const { left, top } = surface.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const at = { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
    const own = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = placeTip(at, own, size);
    card.style.transform = `translate(${x}px, ${y}px)`;
  }

  function move(): void {
    frame = 0;
    window.clearTimeout(rest);
    const { x, y, factor } = movedBy(drawn, view, size);
    const isCovered = Math.abs(x) < size.width * BEYOND && Math.abs(y) < size.height * BEYOND;
    if (!isCovered || factor < SMALLEST || factor > LARGEST) return paint();
    scene.style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
    placeCard();
    rest = window.setTimeout(paint, REST);
  }

  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = surface;
    size = { width: Math.max(clientWidth, 1), height: Math.max(clientHeight, 1) };
    if (!isPlaced) view = showRegion('world', size);
    isPlaced = true;
    const points = window.devicePixelRatio * (1 + 2 * BEYOND);
    canvas.width = Math.round(clientWidth * points);
    canvas.height = Math.round(clientHeight * points);
    paint();
  });
  observer.observe(surface);

  return {
    view: () => view,
    size: () => size,
    setView(next) {
      view = next;
      if (frame === 0) frame = requestAnimationFrame(move);
    },
    show(next) {
      shown = next;
      paint();
    },
    follow(card, code) {
      const mark = marks.querySelector(`[data-code="${CSS.escape(code)}"]`);
      followed = card && mark && { card, mark };
      placeCard();
    },
    stop() {
      observer.disconnect();
      cancelAnimationFrame(frame);
      window.clearTimeout(rest);
    },
  };
}
