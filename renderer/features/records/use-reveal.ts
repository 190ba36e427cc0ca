import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import type { GridHandle } from '../../grid/grid-handle.ts';
import type { Spot } from './sheet.ts';

/** The grid draws a row some time after it was given it, or scrolled to it. */
const [MOST_TRIES, EVERY_MS] = [25, 40];

/** How to go to a cell, once it is drawn. Goes by itself to what an undo, or others, have changed. */
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
    const turn = setInterval(() => {
      tries += 1;
      // Whoever is in a dialog by now, such as the search, stays there.
      const isElsewhere = document.activeElement?.closest('[role=dialog]') ?? false;
      const isThere = !isElsewhere && grid.current?.reveal(asked.rowId, asked.column);
      if (isThere || tries >= MOST_TRIES) clearInterval(turn);
    }, EVERY_MS);
    return () => clearInterval(turn);
  }, [asked, grid]);
  return useCallback((next: Spot) => setAsked({ ...next }), []);
}
