import { expect, it } from 'vitest';
import type { Language } from '../../shared/api/records.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { compareCells } from './compare-cells.ts';
import type { GridRow, RowColumn } from './grid-row.ts';

const column = (type: 'text' | 'day' | 'number'): RowColumn => {
  // Safe: the test gives each kind of column values of its kind.
  const made = { id: 'c', width: 10, type, value: ({ id }: GridRow) => (id === '' ? null : id) };
  return made as unknown as RowColumn;
};

function sorted(values: readonly string[], language: Language, isDescending = false): string[] {
  const compare = compareCells(column('text'), createTranslator(language));
  return values.toSorted((a, b) => {
    const order = compare({ id: a }, { id: b }, isDescending);
    return isDescending ? -order : order;
  });
}

it.each(['fr', 'nl', 'en'] as const)(
  'sorts names as %s does, not by the codes of signs',
  (language) => {
    const names = [
      'Zoetwater',
      'Étoile',
      'œuvre',
      'Oeyen',
      'eau',
      'Évrard',
      'IJzer',
      'Ijs',
      'Ik',
      'Ofaire',
    ];
    const expected = [
      'eau',
      'Étoile',
      'Évrard',
      'Ijs',
      'IJzer',
      'Ik',
      'œuvre',
      'Oeyen',
      'Ofaire',
      'Zoetwater',
    ];
    expect(sorted(names, language)).toEqual(expected);
    expect(sorted(names, language, true)).toEqual(expected.toReversed());
  },
);

it('sorts numbers inside words by their value', () => {
  expect(sorted(['A10', 'A2', 'A1'], 'nl')).toEqual(['A1', 'A2', 'A10']);
});

it('keeps empty cells last in both directions', () => {
  expect(sorted(['b', '', 'a'], 'fr')).toEqual(['a', 'b', '']);
  expect(sorted(['b', '', 'a'], 'fr', true)).toEqual(['b', 'a', '']);
});

it('sorts days by their place in time', () => {
  const compare = compareCells(column('day'), createTranslator('en'));
  const days = ['2026-02-01', '', '2025-12-31'];
  expect(days.toSorted((a, b) => compare({ id: a }, { id: b }, false))).toEqual([
    ...['2025-12-31', '2026-02-01', ''],
  ]);
});
