import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/api/records.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { recordKind, recordKinds } from './record-kind.ts';

it.each(LANGUAGES)('gives no two columns of a table the same header (%s)', (language) => {
  const translate = createTranslator(language);
  const twice = recordKinds.flatMap(({ name, columns }) => {
    const headers = columns.map((column) => column.header(translate));
    return headers
      .filter((header, at) => headers.indexOf(header) !== at)
      .map((header) => `${name}: ${header}`);
  });
  expect(twice).toEqual([]);
});

it('calls the column that names a code by what it names', () => {
  const translate = createTranslator('en');
  const headers = recordKind('assignments').columns.map((column) => column.header(translate));
  expect(headers.slice(0, 2)).toEqual(['Staff number', 'Agent']);
  expect(headers).toEqual(expect.arrayContaining(['Function', 'Post or service']));
});
