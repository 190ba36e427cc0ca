import type { SheetName } from '../api/import-check.ts';
import type { Sheet } from './column.ts';
import { columnNamed } from './column.ts';
import { fold } from './fold.ts';
import { ASSIGNMENTS, DEROGATIONS } from './moves.ts';
import { COMPETENCES, MANDATES, THIRD_STATE_CHARGES } from './person-facts.ts';
import { MISSION_CANDIDACIES, SPECIAL_MISSIONS } from './missions.ts';
import { AGENTS, CERTIFICATES, EXPERIENCE } from './persons.ts';
import { FUNCTIONS, HARDSHIP, POSTS } from './places.ts';
import { CALLS, CANDIDACIES, VACANCIES } from './vacancies.ts';

/** The sheets of the workbook, each after those it refers to. */
export const SHEETS: readonly Sheet[] = [
  AGENTS,
  POSTS,
  HARDSHIP,
  FUNCTIONS,
  ASSIGNMENTS,
  DEROGATIONS,
  CERTIFICATES,
  EXPERIENCE,
  VACANCIES,
  CALLS,
  CANDIDACIES,
  COMPETENCES,
  MANDATES,
  THIRD_STATE_CHARGES,
  SPECIAL_MISSIONS,
  MISSION_CANDIDACIES,
];

/** The names of the sheets, in their order. */
export const SHEET_NAMES: readonly SheetName[] = SHEETS.map(({ name }) => name);

const byName = new Map(SHEETS.map((sheet) => [sheet.name, sheet]));
const keysByName = new Map(
  SHEETS.map(({ name, columns }) => [name, new Set(columns.map(({ key }) => key))]),
);

/** The sheet of that name. */
export function sheetOf(name: SheetName): Sheet {
  const sheet = byName.get(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The keys of the columns of a sheet. */
export function columnKeys(name: SheetName): ReadonlySet<string> {
  return keysByName.get(name) ?? new Set();
}

/** The sheet a name stands for, in any of the languages, whatever case, accents and spacing. */
export function sheetNamed(name: string): Sheet | undefined {
  const wanted = fold(name);
  return SHEETS.find(({ name: key, fr, nl, en, also }) =>
    [key, fr, nl, en, ...also].some((known) => fold(known) === wanted),
  );
}

/** How many different columns of the sheet the headers name. */
export function countKnown(sheet: Sheet, headers: readonly string[]): number {
  return new Set(headers.map((header) => columnNamed(sheet, header)?.key).filter(Boolean)).size;
}

/** The sheet whose columns the headers name best; `undefined` unless one has every required column. */
export function sheetWithHeaders(headers: readonly string[]): Sheet | undefined {
  const known = new Map(SHEETS.map((sheet) => [sheet, countKnown(sheet, headers)]));
  const complete = SHEETS.filter((sheet) => hasRequired(sheet, headers));
  return complete.sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0))[0];
}

function hasRequired(sheet: Sheet, headers: readonly string[]): boolean {
  const named = new Set(headers.map((header) => columnNamed(sheet, header)?.key));
  return sheet.columns.every(({ key, required }) => !required || named.has(key));
}
