import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { createTranslator } from '../wording/translator.ts';
import { columnNamed, type Word } from './column.ts';
import { parseCountry } from './country.ts';
import { fold } from './fold.ts';
import { isEitherOrder, parseWorkbookDay } from './parse-day.ts';
import {
  ASSIGNMENT_KIND_WORDS,
  ASSIGNMENT_STATE_WORDS,
  CAREER_WORDS,
  DECISION_WORDS,
  DEROGATION_GROUND_WORDS,
  DEROGATION_KIND_WORDS,
  POST_TYPE_WORDS,
  YES_NO_WORDS,
} from './words.ts';
import { SHEETS, sheetNamed, sheetWithHeaders } from './workbook.ts';

const columns = SHEETS.flatMap((sheet) => sheet.columns.map((column) => ({ sheet, column })));

/** The headers of the format's own description, key by key. */
const DESCRIBED: Readonly<Record<string, readonly [sheet: string, ...headers: string[]]>> = {
  staff_number: ['agents', 'Matricule', 'Stamnummer'],
  last_name: ['agents', 'Nom', 'Naam'],
  first_name: ['agents', 'Prénom', 'Voornaam'],
  career: ['agents', 'Carrière', 'Loopbaan'],
  language_role: ['agents', 'Rôle linguistique', 'Taalrol'],
  level: ['agents', 'Niveau'],
  class: ['agents', 'Classe', 'Klasse'],
  class_since: ['agents', 'Classe depuis', 'Klasse sinds'],
  appointed_on: ['agents', 'Date de nomination', 'Benoemingsdatum'],
  trainee_post_from: ['agents', 'Stage en poste du', 'Stage op post van'],
  trainee_post_to: ['agents', 'Stage en poste au', 'Stage op post tot'],
  trainee_post: ['agents', 'Poste de stage', 'Stagepost'],
  former_career: ['agents', 'Ancienne carrière', 'Vroegere carrière'],
  retires_on: ['agents', 'Date de pension', 'Pensioendatum'],
  gender: ['agents', 'Sexe', 'Geslacht'],
  email: ['agents', 'Courriel', 'E-mail'],
  phone: ['agents', 'Téléphone', 'Telefoon'],
  post_code: ['posts', 'Code poste', 'Code van de post'],
  city: ['posts', 'Ville', 'Stad'],
  country: ['posts', 'Pays', 'Land'],
  type: ['posts', 'Type'],
  rank: ['hardship', 'Rang de pénibilité'],
  valid_from: ['hardship', 'Valable du', 'Geldig van'],
  valid_to: ['hardship', 'Valable au', 'Geldig tot'],
  function_code: ['functions', 'Code fonction', 'Functiecode'],
  place: ['functions', 'Lieu', 'Plaats'],
  head_of_post: ['functions', 'Chef de poste', 'Posthoofd'],
  domain: ['functions', 'Domaine', 'Domein'],
  kind: ['assignments', 'Nature', 'Aard'],
  from: ['assignments', 'Du', 'Van'],
  planned_to: ['assignments', 'Fin prévue', 'Voorzien einde'],
  to: ['assignments', 'Au', 'Tot'],
  exam: ['certificates', 'Examen'],
  obtained_on: ['certificates', 'Obtenu le', 'Behaald op'],
  filed_on: ['candidacies', 'Introduite le', 'Ingediend op'],
  preference: ['candidacies', 'Préférence', 'Voorkeur'],
};

describe('the workbook', () => {
  it('knows each column by its key and by the headers of its description, however written', () => {
    for (const [key, [name, ...headers]] of Object.entries(DESCRIBED)) {
      const sheet = sheetNamed(name);
      if (!sheet) throw new Error(name);
      for (const header of [
        key,
        ...headers,
        ...headers.map((text) => ` ${text.toUpperCase()}\u00a0*`),
      ])
        expect(columnNamed(sheet, header)?.key, header).toBe(key);
    }
  });

  it('reads back every header and sheet name it writes, in each language', () => {
    for (const { sheet, column } of columns) {
      for (const header of [column.key, column.fr, column.nl, column.en, ...column.also])
        expect(columnNamed(sheet, header), `${sheet.name}: ${header}`).toBe(column);
    }
    for (const sheet of SHEETS) {
      for (const name of [sheet.name, sheet.fr, sheet.nl, sheet.en, ...sheet.also])
        expect(sheetNamed(name), name).toBe(sheet);
    }
  });

  it('never gives two values of a list the same word', () => {
    const lists = columns.flatMap(({ column: { reads } }) =>
      reads.kind === 'choice' || reads.kind === 'choices' ? [reads.words] : [],
    );
    for (const words of new Set([...lists, YES_NO_WORDS])) {
      const codes = new Map<string, string>();
      for (const { code, spelling } of words.flatMap(spellings)) {
        expect(codes.get(fold(spelling)) ?? code, spelling).toBe(code);
        codes.set(fold(spelling), code);
      }
    }
  });

  it('names its rows by columns that are required', () => {
    for (const { naturalKey, columns: own, name } of SHEETS)
      for (const key of naturalKey)
        expect(own.find((column) => column.key === key)?.required, `${name}.${key}`).toBe(true);
  });

  it('knows a sheet by its headers when they hold every required column', () => {
    expect(sheetWithHeaders(['Matricule', 'Nature', 'Du', 'Au'])?.name).toBe('assignments');
    expect(sheetWithHeaders(['Matricule', 'Nom', 'Prénom', 'Carrière', 'Taalrol'])?.name).toBe(
      'agents',
    );
    expect(sheetWithHeaders(['Matricule', 'Nom'])).toBeUndefined();
  });
});

describe('a header as compared', () => {
  it.each([
    ['Rôle  linguistique', 'ROLE_LINGUISTIQUE'],
    ['Au', 'au*'],
    ['Prénom', 'Pre\u0301nom'],
    ['E-mail', 'email'],
  ])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));
});

describe('a day in a workbook', () => {
  it.each([
    ['2026-08-01', '2026-08-01'],
    ['01/08/2026', '2026-08-01'],
    ['1/8/2026', '2026-08-01'],
    ['01.08.2026', '2026-08-01'],
    ['01-08-2026', '2026-08-01'],
    ['29/02/2028', '2028-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('%s is %s', (text, day) => expect(parseWorkbookDay(text)).toEqual({ ok: true, day }));

  it.each([
    ['1899-12-31', 'day-out-of-range'],
    ['2200-01-01', 'day-out-of-range'],
    ['29/02/2027', 'no-such-day'],
    ['31/02/2026', 'no-such-day'],
    ['32/01/2026', 'no-such-day'],
    ['08/31/2026', 'month-first'],
    ['2026-13-01', 'no-such-day'],
    ['01/08/26', 'day-form'],
    ['01/08-2026', 'day-form'],
    ['1 août 2026', 'day-form'],
    ['1 augustus 2026', 'day-form'],
    ['2026-08-01T00:00', 'day-form'],
    ['2026/08/01', 'day-form'],
    ['46235', 'day-form'],
    ['', 'day-form'],
  ])('%s is refused: %s', (text, why) =>
    expect(parseWorkbookDay(text)).toEqual({ ok: false, why }),
  );

  it.each([
    ['08/01/2026', true],
    ['12/11/2026', true],
    ['13/11/2026', false],
    ['08/08/2026', false],
    ['2026-08-01', false],
  ])('%s can be read in two orders: %s', (text, either) =>
    expect(isEitherOrder(text)).toBe(either),
  );
});

describe('a country', () => {
  it.each([
    ['BE', 'BE'],
    ['be', 'BE'],
    ['Belgique', 'BE'],
    ['België', 'BE'],
    ['Belgium', 'BE'],
    ["Côte d'Ivoire", 'CI'],
    ['Kosovo', 'XK'],
    ['ZZ', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => expect(parseCountry(text)).toBe(code));
});

function spellings({ code, fr, nl, en, also = [] }: Word) {
  return [code, fr, nl, en, ...also].map((spelling) => ({ code, spelling }));
}

/** Values by the catalogue keys under which exported lists word them. */
const LISTED: Readonly<Record<string, readonly Word[]>> = {
  career: CAREER_WORDS,
  kind: ASSIGNMENT_KIND_WORDS,
  state: ASSIGNMENT_STATE_WORDS,
  derogation: DEROGATION_KIND_WORDS,
  ground: DEROGATION_GROUND_WORDS,
  decision: DECISION_WORDS,
  post_type: POST_TYPE_WORDS,
};

it.each(LANGUAGES)('it reads every value as exported lists write it in %s', (language) => {
  const translate = createTranslator(language);
  for (const [name, words] of Object.entries(LISTED)) {
    for (const word of words) {
      const key = `lists.${name}.${word.code}`;
      if (!translate.has(key)) throw new Error(key);
      const written = fold(translate(key));
      const readAs = words.filter(({ fr, nl, en, also = [] }) =>
        [fr, nl, en, ...also].some((text) => fold(text) === written),
      );
      expect(
        readAs.map(({ code }) => code),
        translate(key),
      ).toEqual([word.code]);
    }
  }
});
