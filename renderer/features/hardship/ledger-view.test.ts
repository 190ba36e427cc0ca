import { describe, expect, it } from 'vitest';
import type { HardshipEntry } from '../../../shared/api/hardship-api.ts';
import { arrange, type LedgerView } from './ledger-view.ts';

const entry = (staffNumber: string, rest: Partial<HardshipEntry> = {}): HardshipEntry => ({
  ...{ staffNumber, lastName: staffNumber, firstName: 'Jo', career: 'external' },
  ...{ languageRole: 'FR', gender: 'F', class: 'A2', days: [0, 0, 0, 0, 365, 0, 0, 0] },
  ...rest,
});
const ENTRIES = [
  entry('Éloi', { days: [0, 0, 0, 0, 0, 0, 0, 100] }),
  entry('Zoë', { languageRole: 'NL', class: 'A4' }),
  entry('Anna', { days: [30, 0, 0, 0, 0, 0, 0, 0], gender: null, class: null }),
];
const VIEW: LedgerView = {
  ...{ typed: '', career: null, class: null, role: null, gender: null },
  ...{ sort: 'average', isDescending: true },
};
const names = (patch: Partial<LedgerView>) =>
  arrange(ENTRIES, { ...VIEW, ...patch }, 'fr').map(({ lastName }) => lastName);

describe('the ledger as it is arranged', () => {
  it.each<readonly [string, Partial<LedgerView>, readonly string[]]>([
    ['by average, nothing ranked last', {}, ['Éloi', 'Zoë', 'Anna']],
    ['the other way, nothing ranked last', { isDescending: false }, ['Zoë', 'Éloi', 'Anna']],
    ['by name as French sorts', { sort: 'agent', isDescending: false }, ['Anna', 'Éloi', 'Zoë']],
    ['by months at rank 7', { sort: 'rank7' }, ['Éloi', 'Anna', 'Zoë']],
    ['found without accents', { typed: 'eloi' }, ['Éloi']],
    ['of one role', { role: 'NL' }, ['Zoë']],
    ['of one class', { class: 'A4' }, ['Zoë']],
    ['of one gender', { gender: 'F' }, ['Éloi', 'Zoë']],
    ['of another career', { career: 'consular' }, []],
  ])('%s', (_, patch, expected) => {
    expect(names(patch)).toEqual(expected);
  });
});
