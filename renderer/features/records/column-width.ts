import { LANGUAGES } from '../../../shared/api/records.ts';
import type { Column, Labels } from '../../../shared/workbook/column.ts';

/** In pixels, of the typefaces of cells and headers; room at both sides, beside a header also its arrow. */
const CELL = { perSign: 7.2, room: 22 };
const HEADER = { perSign: 7.2, room: 32 };
const MOST_HEADER_LINES = 3;

/** How many signs a cell of the column mostly needs; of those not named, a code. */
const SIGNS: Readonly<Record<string, number>> = {
  ...{ level: 6, class: 6, email: 24, phone: 16, first_name: 15, last_name: 18, city: 18 },
  ...{ title_fr: 32, title_nl: 34, title_en: 32, subject: 34, title_borne: 28, name: 34 },
  ...{ vacancy_code: 17, function_code: 14 },
  ...{ holder: 22, candidate: 24, legal_basis: 18, proof: 36, reasons: 40, competences: 28 },
};
const CODE_SIGNS = 13;
const MOST_WORD_SIGNS = 28;
const NAME_SIGNS = { subjects: 34, persons: 29, places: 20 };

/** So wide that the cells fit, and in every language the header on three lines. In pixels. */
export function columnWidth(column: Column): number {
  return Math.max(
    widthOf(signsIn(column), CELL),
    ...LANGUAGES.map((one) => headerWidth(column[one])),
  );
}

/** The same for the column that says what the codes of another stand for. */
export function nameWidth({ key }: Pick<Column, 'key'>): number {
  const isPlace = key === 'place' || key.includes('post');
  const of = isPlace ? 'places' : key === 'staff_number' ? 'persons' : 'subjects';
  return widthOf(NAME_SIGNS[of], CELL);
}

function widthOf(signs: number, { perSign, room }: typeof CELL): number {
  return Math.round(signs * perSign + room);
}

function signsIn({ key, reads }: Column): number {
  switch (reads.kind) {
    case 'day':
      return 11;
    case 'integer':
    case 'yes-no':
      return 5;
    case 'country':
      return 18;
    case 'countries':
      return 22;
    case 'choice':
    case 'choices':
      return Math.min(longest(reads.words.flatMap((word) => wordsOf(word))), MOST_WORD_SIGNS);
    default:
      return SIGNS[key] ?? CODE_SIGNS;
  }
}

function wordsOf(labels: Labels): readonly string[] {
  return LANGUAGES.map((language) => labels[language]);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function headerWidth(header: string): number {
  const words = header.split(' ');
  let signs = longest(words);
  while (linesOf(words, signs) > MOST_HEADER_LINES) signs += 1;
  return widthOf(signs, HEADER);
}

/** How many lines the words take, each of at most so many signs. */
function linesOf(words: readonly string[], signs: number): number {
  let [lines, filled] = [0, signs];
  for (const { length } of words) {
    const isFitting = filled + 1 + length <= signs;
    filled = isFitting ? filled + 1 + length : length;
    if (!isFitting) lines += 1;
  }
  return lines;
}
