import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntries, indexEntries, type SearchEntry } from './search-entry.ts';

const agent = (id: string, label: string): SearchEntry => ({
  ...{ kind: 'agent', id, label, detail: 'external' },
});
const ENTRIES: readonly SearchEntry[] = [
  agent('D00001', 'Broeck, van den Hélène'),
  agent('D00002', 'D’Aulnoy-Modèle Gaspard'),
  agent('D00003', 'Smit Jan'),
  { kind: 'post', id: 'NBO', label: 'Nairobi', detail: 'Kenya' },
  { kind: 'article', id: '21', label: 'Art. 21', detail: 'state agents in post' },
  { kind: 'command', id: 'undo', label: 'Undo', detail: '' },
];
const found = (typed: string) =>
  findEntries(indexEntries(ENTRIES), typed, 8).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );

describe('search everywhere', () => {
  it.each([
    ['helene', ['D00001']],
    ['HELENE broeck', ['D00001']],
    ['aulnoy', ['D00002']],
    ['modele', ['D00002']],
    ['d00003', ['D00003']],
    ['kenya', ['NBO']],
    ['art 21', ['21']],
    ['state', ['21']],
    ['mit', []],
    ['un', ['undo']],
    ['', ['undo']],
    ['   ', ['undo']],
  ])('finds for "%s" %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('puts first what begins as typed', () => {
    const index = indexEntries([agent('1', 'Jansen Smit'), agent('2', 'Smit Jan')]);
    const [group] = findEntries(index, 'smi', 8);
    expect(group?.entries.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('finds every agent by the staff number, and never more than the limit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1 }), (ids) => {
        const agents = ids.map((id) => agent(`D${String(id).padStart(5, '0')}`, 'Fictif Paul'));
        const index = indexEntries(agents);
        for (const { id } of agents)
          expect(findEntries(index, id, 8)[0]?.entries.map((one) => one.id)).toContain(id);
        expect(findEntries(index, 'fictif', 8)[0]?.entries.length).toBe(Math.min(8, ids.length));
      }),
      { numRuns: 25 },
    );
  });
});
