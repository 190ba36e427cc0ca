import type { Desk, Planner } from './context.ts';

/** An empty desk: no planner file is open yet. */
export function createDesk(): Desk {
  let open: Planner | null = null;
  return {
    current: () => open,
    async put(planner) {
      const before = open;
      open = planner;
      if (before !== null && before !== planner) await before.close();
    },
  };
}
