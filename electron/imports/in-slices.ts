import { setImmediate } from 'node:timers/promises';

/** How many rows are worked on before others get their turn. */
const SLICE = 1_000;

/** Works on each item in order, letting other work through in between; stops when `signal` says so. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  { signal, onSlice }: { readonly signal?: AbortSignal; readonly onSlice?: (done: number) => void },
): Promise<void> {
  for (let start = 0; start < items.length; start += SLICE) {
    for (const item of items.slice(start, start + SLICE)) work(item);
    onSlice?.(Math.min(start + SLICE, items.length));
    await setImmediate();
    signal?.throwIfAborted();
  }
}
