import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { aSession } from '../../testing/false-backend.ts';
import { oneChange, withEntry } from './one-change.ts';

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

function after() {
  const changes = oneChange();
  changes.judged(state(4));
  changes.expect('B', state(4));
  return changes;
}

it('asks for one agent after exactly that change', () => {
  expect(after().take(state(5), moment)).toBe('B');
});

it('knows whether the change has come', () => {
  const changes = after();
  expect(changes.hasCome(state(4))).toBe(false);
  expect(changes.hasCome(state(5))).toBe(true);
  changes.take(state(5), moment);
  expect(changes.hasCome(state(5))).toBe(false);
});

it('is over once it was looked for, whatever was on screen', () => {
  const changes = after();
  expect(changes.take({ ...state(5), rotation: null }, moment)).toBeNull();
  expect(changes.hasCome(state(6))).toBe(false);
});

it('waits while the change has not come', () => {
  const changes = after();
  expect(changes.take(state(4), moment)).toBeNull();
  expect(changes.take(state(5), moment)).toBe('B');
});

it.each([
  ['another change came between', () => after().take(state(6), moment)],
  ['another file is open', () => after().take(state(5, 'Other'), moment)],
  ['the day asked is another', () => after().take(state(5), { ...moment, on: day('2026-11-23') })],
])('judges everybody where %s', (_, take) => {
  expect(take()).toBeNull();
});

it('judges everybody where the change was refused, or the list was judged since', () => {
  const refused = after();
  refused.expect(null, state(4));
  expect(refused.take(state(5), moment)).toBeNull();
  const later = after();
  later.judged(state(5));
  expect(later.take(state(6), moment)).toBeNull();
});

it('serves one judgement only: an undo judges everybody', () => {
  const changes = after();
  changes.take(state(5), moment);
  changes.judged(state(5));
  expect(changes.take(state(6), moment)).toBeNull();
});

it('puts one agent among the others as they were', () => {
  const patched = withEntry(rotation, changed);
  expect(patched?.entries).toEqual([rotation.entries[0], changed]);
  expect(patched?.entries[0]).toBe(rotation.entries[0]);
  expect(withEntry(rotation, anEntry({ staffNumber: 'C' }))).toBeNull();
});
