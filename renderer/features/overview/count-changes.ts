import type { JournalEntry } from '../../../shared/api/records.ts';

export type ChangeKind = 'added' | 'changed' | 'removed' | 'imported' | 'undone' | 'others';

/** By the last word of the action, such as `assignment.update`. */
const KINDS: Readonly<Record<string, ChangeKind>> = {
  create: 'added',
  restore: 'added',
  update: 'changed',
  change: 'changed',
  set: 'changed',
  remove: 'removed',
  commit: 'imported',
  fill: 'imported',
  undo: 'undone',
  redo: 'undone',
};

/** How many entries of each kind, those there are, the most first. */
export function countChanges(
  entries: readonly Pick<JournalEntry, 'action'>[],
): readonly { readonly kind: ChangeKind; readonly entries: number }[] {
  const groups = Map.groupBy(
    entries,
    ({ action }) => KINDS[action.split('.')[1] ?? ''] ?? 'others',
  );
  return [...groups]
    .map(([kind, group]) => ({ kind, entries: group.length }))
    .toSorted((a, b) => b.entries - a.entries);
}
