import type { Size } from './map-view.ts';

/** In pixels of the surface. */
export type Box = Size & { readonly x: number; readonly y: number };

/** Between a mark and what is told of it, and between that and the edge; in pixels. */
const GAP = 10;

/** Where a card stands so that it is beside its mark, whole on the surface, and hides as little of the mark as there is room for. */
export function placeTip(
  mark: Box,
  card: Size,
  surface: Size,
): { readonly x: number; readonly y: number } {
  const right = mark.x + mark.width + GAP;
  const left = mark.x - GAP - card.width;
  const x = right + card.width + GAP <= surface.width || left < GAP ? right : left;
  const y = mark.y + mark.height / 2 - card.height / 2;
  return {
    x: within(x, surface.width - card.width),
    y: within(y, surface.height - card.height),
  };
}

function within(value: number, room: number): number {
  return Math.max(GAP, Math.min(value, room - GAP));
}
