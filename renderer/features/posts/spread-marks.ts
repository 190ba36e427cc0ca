import { pickLabels } from './pick-labels.ts';
import type { PlacedPost } from './place-posts.ts';

/** How far apart posts of one city are drawn, in pixels. */
const BESIDE = 17;
/** Pixels for one unit of the map from which on names have room. */
const NAMED = 2.5;

/** Posts to be put on the map, with their names by code. */
export type Marks = {
  readonly placed: readonly PlacedPost[];
  readonly names: ReadonlyMap<string, string>;
};

/** Puts every mark at its place on the layer, and names those whose name has room. */
export function spreadMarks(layer: HTMLElement, { placed, names }: Marks, scale: number): void {
  const at = new Map(
    placed.map((one) => [one.code, { x: one.x * scale + one.nth * BESIDE, y: one.y * scale }]),
  );
  const labelled =
    scale >= NAMED
      ? pickLabels(
          [...at].map(([code, point]) => ({ code, ...point, name: names.get(code) ?? '' })),
        )
      : new Set<string>();
  for (const mark of layer.querySelectorAll<HTMLElement>('[data-code]')) {
    const code = mark.dataset['code'] ?? '';
    const point = at.get(code);
    if (point === undefined) continue;
    mark.style.transform = `translate(${point.x}px, ${point.y}px)`;
    mark.dataset['named'] = String(labelled.has(code));
  }
}
