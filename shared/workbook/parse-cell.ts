import type { Language } from '../api/records.ts';
import type { ProblemCode } from '../wording/problem-code.ts';
import type { Column, ColumnKind, Word } from './column.ts';
import { parseCountry } from './country.ts';
import { fold } from './fold.ts';
import { inRange, parseWorkbookDay } from './parse-day.ts';
import type { ReadCell } from './read-cell.ts';
import { YES_NO_WORDS } from './words.ts';

/** As the planner file keeps it: days in ISO form, yes and no as 1 and 0, lists joined by `;`. */
export type Value = string | number | null;

export type ParsedCell =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: ProblemCode;
      readonly figures: Readonly<Record<string, string | number>>;
    };

/**
 * The value a cell holds for a column. An empty cell is `null`, whether or not one is required.
 * `language`: of the words a refusal expects.
 */
export function parseCell(column: Column, cell: ReadCell, language: Language): ParsedCell {
  if (cell === null) return { ok: true, value: null };
  if (typeof cell === 'object' && 'unusable' in cell)
    return refuse(cell.unusable, { value: cell.text });
  if (typeof cell === 'object') return parseSerial(column, cell);
  if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER)
    return refuse('number-too-long', { value: String(cell) });
  return parseText(column, String(cell), language);
}

/** A cell text as it is kept: composed accents, single spaces, no blanks around; lines where allowed. */
function tidy(text: string, isLong: boolean): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
  return (isLong ? composed.replace(/[^\S\n]+/g, ' ') : composed.replace(/\s+/g, ' ')).trim();
}

function parseSerial(
  column: Column,
  cell: Extract<ReadCell, { readonly serial: number }>,
): ParsedCell {
  const parsed = inRange(cell.day ?? undefined);
  if (!parsed.ok) return refuse(parsed.why, { value: String(cell.serial) });
  if (column.reads.kind === 'day' || column.reads.kind === 'text') return accept(parsed.day);
  return refuse('date-not-expected', { value: parsed.day });
}

function parseText(column: Column, raw: string, language: Language): ParsedCell {
  const { reads } = column;
  const sign = hiddenSign(raw);
  if (sign !== undefined) return refuse('control-character', { value: sign });
  const text = tidy(raw, reads.kind === 'text' && reads.long);
  if (text === '') return accept(null);

  switch (reads.kind) {
    case 'text':
      return accept(text);
    case 'day': {
      const parsed = parseWorkbookDay(text);
      return parsed.ok ? accept(parsed.day) : refuse(parsed.why, { value: text });
    }
    case 'yes-no': {
      const code = findWord(YES_NO_WORDS, text);
      if (code !== undefined) return accept(Number(code));
      return refuse('unknown-word', { value: text, expected: listWords(YES_NO_WORDS, language) });
    }
    case 'integer':
      return parseInteger(reads, text);
    case 'choice': {
      const code = findWord(reads.words, text) ?? (reads.open ? text : undefined);
      if (code !== undefined) return accept(code);
      return refuse('unknown-word', { value: text, expected: listWords(reads.words, language) });
    }
    case 'choices':
      return parseList(
        text,
        (part) => findWord(reads.words, part),
        () => listWords(reads.words, language),
      );
    case 'texts':
      return accept(split(text).join(';'));
    case 'country': {
      const code = parseCountry(text);
      return code === undefined ? refuse('unknown-country', { value: text }) : accept(code);
    }
    case 'countries':
      return parseList(text, parseCountry, () => 'BE; FR; NL');
  }
}

function parseInteger(
  { from, to }: Extract<ColumnKind, { readonly kind: 'integer' }>,
  text: string,
): ParsedCell {
  const number = /^[+-]?\d{1,9}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (number >= from && number <= to) return accept(number);
  return refuse('not-in-range', { value: text, from, to });
}

function parseList(
  text: string,
  parse: (part: string) => string | undefined,
  expected: () => string,
): ParsedCell {
  const codes: string[] = [];
  for (const part of split(text)) {
    const code = parse(part);
    if (code === undefined) return refuse('unknown-word', { value: part, expected: expected() });
    if (!codes.includes(code)) codes.push(code);
  }
  return accept(codes.join(';'));
}

function split(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const folded = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

function findWord(words: readonly Word[], text: string): string | undefined {
  const known =
    folded.get(words) ??
    new Map(
      words.flatMap(({ code, fr, nl, en, also = [] }) =>
        [code, fr, nl, en, ...also].map((spelling): [string, string] => [fold(spelling), code]),
      ),
    );
  folded.set(words, known);
  return known.get(fold(text));
}

/** The words of a closed list as a sentence expects them, with the code where it differs. */
export function listWords(words: readonly Word[], language: Language): string {
  return words
    .map((word) => (word[language] === word.code ? word.code : `${word[language]} (${word.code})`))
    .join(', ');
}

/** Signs nobody sees: controls but for tab and line ends, reversed writing, halves of a sign. */
function hiddenSign(text: string): string | undefined {
  const [sign] =
    /[\p{Cc}\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Cs}/u.exec(
      text.replace(/[\t\n\r]/g, ' '),
    ) ?? [];
  if (sign === undefined) return undefined;
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function accept(value: Value): ParsedCell {
  return { ok: true, value };
}

function refuse(code: ProblemCode, figures: Readonly<Record<string, string | number>>): ParsedCell {
  return { ok: false, code, figures };
}
