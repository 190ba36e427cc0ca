import type { ColumnId } from '../../../shared/lists/list-column.ts';
import { wordCountry, wordFact } from '../../../shared/lists/list-words.ts';
import type { Key, Translate } from '../../../shared/wording/translator.ts';

/** Where the words of a column's codes stand in the catalogue. */
const WORDS: Readonly<Partial<Record<ColumnId, string>>> = {
  career: 'lists.career',
  kind: 'lists.kind',
  verdict: 'lists.verdict',
  next: 'lists.kind',
  planned: 'lists.kind',
  needs_derogation: 'lists.answer',
  obstacles: 'lists.obstacle',
  status: 'lists.held',
  level: 'lists.held',
  second_language: 'lists.held',
  english_speaking: 'lists.held',
  english_writing: 'lists.held',
  political_economic_experience: 'lists.held',
  consular_experience: 'lists.held',
  development_experience: 'lists.held',
  other_experience: 'lists.held',
};

/** What people read for one value of a list filter, even where no row holds it at present. */
export function labelOfValue(column: ColumnId, value: string, translate: Translate): string {
  switch (column) {
    case 'country':
      return wordCountry(value, translate) ?? value;
    case 'missing':
      return wordFact(value, translate);
    case 'needs':
      return labelOfNeed(value, translate);
    default: {
      const key = `${WORDS[column] ?? ''}.${value}`;
      return translate.has(key) ? translate(key) : value;
    }
  }
}

function labelOfNeed(value: string, translate: Translate): string {
  const [kind = '', code = ''] = value.split(':');
  const word = (key: string): string => (translate.has(key) ? translate(key satisfies Key) : key);
  return translate('lists.need.with_code', {
    need: word(`lists.derogation.${kind}`),
    code: word(`lists.code.${code}`),
  });
}
