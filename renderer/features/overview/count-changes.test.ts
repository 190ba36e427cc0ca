import { expect, it } from 'vitest';
import { countChanges } from './count-changes.ts';

it('counts changes by what they did, the most first', () => {
  const actions = ['assignment.update', 'records.change', 'agent.update', 'import.commit'];
  const entries = [...actions, 'history.undo', 'history.redo', 'sensitive.look'].map((action) => ({
    action,
  }));
  expect(countChanges(entries)).toEqual([
    { kind: 'changed', entries: 3 },
    { kind: 'undone', entries: 2 },
    { kind: 'imported', entries: 1 },
    { kind: 'others', entries: 1 },
  ]);
});
