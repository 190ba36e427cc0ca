import type { GridApi } from 'ag-grid-community';
import { useEffect, useRef } from 'react';
import type { GridContext } from './grid-context.ts';
import type { GridRow, Marks } from './grid-row.ts';

/** Draws anew what does not follow from the values of a row: which one is open, what is being written, was refused or was found wrong. */
export function useRedraw(
  api: GridApi<GridRow> | null,
  context: GridContext,
  { rows, chosen }: { readonly rows: readonly GridRow[]; readonly chosen: string | null },
): void {
  const lastMarked = useRef<ReadonlySet<string>>(new Set());
  const lastJudged = useRef<ReadonlyMap<string, Marks>>(new Map());

  useEffect(() => {
    const rowIds = [context.chosen, chosen];
    context.chosen = chosen;
    const rowNodes = rowIds.flatMap((id) => (id === null ? [] : (api?.getRowNode(id) ?? [])));
    if (!api || rowNodes.length === 0) return;
    // Rows are components, and may not be drawn while the page is.
    queueMicrotask(() => !api.isDestroyed() && api.redrawRows({ rowNodes }));
  }, [api, chosen, context]);

  useEffect(() => {
    const marked = new Set(
      rows.flatMap(({ id, refused, typed }) => (refused || typed ? [id] : [])),
    );
    const judged = new Map(rows.flatMap(({ id, marks }) => (marks ? [[id, marks] as const] : [])));
    const changed = [...new Set([...judged.keys(), ...lastJudged.current.keys()])].filter(
      (id) => judged.get(id) !== lastJudged.current.get(id),
    );
    const rowNodes = [...new Set([...lastMarked.current, ...marked, ...changed])].flatMap(
      (id) => api?.getRowNode(id) ?? [],
    );
    lastMarked.current = marked;
    lastJudged.current = judged;
    if (!api || rowNodes.length === 0) return;
    // So are cells.
    queueMicrotask(() => {
      if (!api.isDestroyed()) api.refreshCells({ rowNodes, force: true, suppressFlash: true });
    });
  }, [api, rows]);
}
