import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import type { GridHandle } from '../../grid/grid-handle.ts';
import type { Spot } from './sheet.ts';

/** The grid draws a row some time after it was given it, or scrolled to it. */
const [MOST_TRIES, EVERY_MS] = [25, 40];

/** With which a person goes on. */
const ACTS = ['keydown', 'pointerdown'] as const;

/**
 * How to go to a cell, once it is drawn. Goes by itself to what an undo, or others, have changed; not
 * where the person has gone on meanwhile.
 */
export function useReveal(grid: { readonly current: GridHandle | null }): (spot: Spot) => void {
  const changed = useApp((state) => state.spot);
  const [asked, setAsked] = useState<Spot | null>(null);
  useEffect(() => {
    // What is being typed goes on.
    if (!grid.current?.isEditing()) setAsked(changed);
  }, [changed, grid]);
  useEffect(() => {
    if (!asked) return undefined;
    let tries = 0;
    const stop = () => {
      clearInterval(turn);
      for (const act of ACTS) removeEventListener(act, stop, { capture: true });
    };
    const turn = setInterval(() => {
      tries += 1;
      // Whoever is in a dialog by now, such as the search, stays there.
      const isElsewhere = document.activeElement?.closest('[role=dialog]') ?? false;
      const isThere = !isElsewhere && grid.current?.reveal(asked.rowId, asked.column);
      if (isThere || tries >= MOST_TRIES) stop();
    }, EVERY_MS);
    for (const act of ACTS) addEventListener(act, stop, { capture: true });
    return stop;
  }, [asked, grid]);
  return useCallback((next: Spot) => setAsked({ ...next }), []);
}
