import { type RefObject, useEffect } from 'react';
import type { MapStage } from './map-stage.ts';
import { panBy, zoomBy } from './map-view.ts';

/** One notch of a wheel, in its pixels, for a factor of about 1.2. */
const NOTCH = 550;

/** The wheel zooms at the pointer; a drag on the land moves the map. */
export function useMapGestures(
  surface: RefObject<HTMLDivElement | null>,
  stage: RefObject<MapStage | null>,
): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    let last: { readonly x: number; readonly y: number } | null = null;

    element.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const map = stage.current;
        if (map === null) return;
        const { left, top } = element.getBoundingClientRect();
        const at = { x: event.clientX - left, y: event.clientY - top };
        map.setView(
          zoomBy(map.view(), map.size(), { factor: Math.exp(-event.deltaY / NOTCH), at }),
        );
      },
      { signal, passive: false },
    );
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || isMark(event.target)) return;
        last = { x: event.clientX, y: event.clientY };
        element.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        const map = stage.current;
        if (last === null || map === null) return;
        const by = { x: event.clientX - last.x, y: event.clientY - last.y };
        last = { x: event.clientX, y: event.clientY };
        map.setView(panBy(map.view(), map.size(), by));
      },
      { signal },
    );
    const release = () => (last = null);
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    return () => gone.abort();
  }, [surface, stage]);
}

function isMark(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-code]') !== null;
}
