import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { aSession } from '../../testing/false-backend.ts';
import { oneChange } from './one-change.ts';

const moment = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };
const rotation = {
  moment,
  entries: [anEntry({ staffNumber: 'A' }), anEntry({ staffNumber: 'B' })],
};
const state = (journalEntries: number, name = 'Rotation 2027') => ({
  rotation,
  session: aSession({ journalEntries, name }),
});
const changed = anEntry({ staffNumber: 'B', status: 'OVERDUE' });

function after(change = changed, before = 4) {
  const changes = oneChange();
  changes.judged(state(4));
  changes.keep(change, before);
  return changes;
}

it('takes the others as they were after exactly one change', () => {
  const patched = after().take(state(5), moment);
  expect(patched?.entries).toEqual([rotation.entries[0], changed]);
  expect(patched?.entries[0]).toBe(rotation.entries[0]);
});

it.each([
  ['another change came between', () => after().take(state(6), moment)],
  ['the agent was judged after an earlier change', () => after(changed, 3).take(state(5), moment)],
  ['nothing changed yet', () => after().take(state(4), moment)],
  ['another file is open', () => after().take(state(5, 'Other'), moment)],
  ['the day asked is another', () => after().take(state(5), { ...moment, on: day('2026-11-23') })],
  ['the agent is not listed', () => after(anEntry({ staffNumber: 'C' })).take(state(5), moment)],
])('judges everybody where %s', (_, take) => {
  expect(take()).toBeNull();
});

it('serves one judgement only', () => {
  const changes = after();
  changes.take(state(5), moment);
  expect(changes.take(state(5), moment)).toBeNull();
});
