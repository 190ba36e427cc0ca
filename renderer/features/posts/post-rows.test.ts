import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { aPost } from '../../../shared/testing/places.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { filterRows, sortRows, toPostRow } from './post-rows.ts';

const translate = createTranslator('fr');
const row = (city: string, rank: number | null, vacancies = 0) =>
  toPostRow(
    { post: aPost({ code: city, city, country: 'KE' }), rank, holders: 1, vacancies },
    { translate, on: '2026-11-22' },
  );
const ROWS = [row('Zagreb', 2), row('Éden', null), row('Dakar', 5), row('Abuja', 2)];
const cities = (rows: readonly { readonly city: string }[]) => rows.map(({ city }) => city);

it('sorts in the order of the language, and what is not recorded last either way', () => {
  const by = (column: 'city' | 'rank', isDescending: boolean) =>
    cities(sortRows(ROWS, { column, isDescending }, 'fr'));
  expect(by('city', false)).toEqual(['Abuja', 'Dakar', 'Éden', 'Zagreb']);
  expect(by('rank', false)).toEqual(['Abuja', 'Zagreb', 'Dakar', 'Éden']);
  expect(by('rank', true)).toEqual(['Dakar', 'Abuja', 'Zagreb', 'Éden']);
});

it('knows a closed post from the day after its last', () => {
  const closedOn = day('2026-11-22');
  const on = (date: string) =>
    toPostRow(
      { post: aPost({ closedOn }), rank: 2, holders: 0, vacancies: 0 },
      { translate, on: date },
    ).closedOn;
  expect([on('2026-11-22'), on('2026-11-23')]).toEqual([null, '2026-11-22']);
});

it('finds by city, country and type, accents and case apart', () => {
  expect(cities(filterRows(ROWS, 'eden'))).toEqual(['Éden']);
  expect(filterRows(ROWS, 'kenya ambassade')).toHaveLength(4);
  expect(filterRows(ROWS, 'xyz')).toEqual([]);
});
