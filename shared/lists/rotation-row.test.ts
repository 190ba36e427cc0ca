import { describe, expect, it } from 'vitest';
import type { RotationEntry } from '../api/records.ts';
import { day } from '../dates.ts';
import { createTranslator } from '../wording/translator.ts';
import { headerOf, wordCell } from './list-column.ts';
import { rotationColumns, toRotationRow } from './rotation-row.ts';

const entry: RotationEntry = {
  staffNumber: '00123',
  lastName: 'Peeters',
  firstName: 'Zélie',
  career: 'external',
  languageRole: 'NL',
  class: 'A2',
  classSince: day('2019-07-01'),
  person: {
    ...{ gender: 'F', level: 'A', contract: 'statutory', formerCareer: 'chancery' },
    ...{ appointedOn: day('2010-09-01'), retiresOn: day('2041-03-01') },
    ...{ email: 'zelie.peeters@example.invalid', phone: '+32 2 000 00 00' },
  },
  status: 'OVERDUE',
  current: {
    assignmentId: 'a1',
    kind: 'posting',
    functionCode: 'F-ROM-1',
    place: 'ROM',
    from: day('2022-08-01'),
    lastDay: day('2026-07-31'),
  },
  foreseenEnd: day('2026-12-31'),
  domain: 'consular',
  place: { city: 'Rome', country: 'IT', title: null },
  functionTitle: { fr: 'conseillère', nl: 'raad', en: 'counsellor' },
  hardshipRank: 1,
  postingsCounted: 2,
  next: { kind: 'headquarters', from: day('2026-08-01'), lastDay: day('2029-07-31') },
  daysLeft: -154,
  needsDerogation: true,
  needs: [{ kind: 'extend', code: 'NEEDS_DECISION', days: 154, assignmentFrom: day('2022-08-01') }],
  missing: ['agent.appointed_on'],
  planned: {
    ...{ kind: 'headquarters', place: 'P&O', functionCode: null },
    ...{ from: day('2027-01-02'), plannedTo: day('2029-12-31') },
  },
  derogationsGranted: 1,
};

function shown(language: 'fr' | 'nl' | 'en') {
  const translate = createTranslator(language);
  const row = toRotationRow(entry, language);
  return Object.fromEntries(
    rotationColumns.map((column) => [
      headerOf(column, translate),
      wordCell(column, row, translate),
    ]),
  );
}

describe('rotation list', () => {
  it('says each fact in the language asked for', () => {
    expect(shown('fr')).toMatchObject({
      Agent: 'Peeters, Zélie',
      Matricule: '00123',
      Pays: 'Italie',
      Fonction: 'conseillère',
      Verdict: 'terme dépassé',
      'Ce qu’il faut': 'prolonger de 154 jours : décision nécessaire',
      'Données manquantes': 'date de nomination',
    });
    expect(shown('nl')).toMatchObject({ Land: 'Italië', 'Volgende beweging': 'hoofdbestuur' });
    expect(shown('en')).toMatchObject({ Country: 'Italy', 'Days left': -154 });
    expect(shown('en')).toMatchObject({
      ...{ Gender: 'female', Contract: 'statutory', Domain: 'consular' },
      ...{ 'Recorded end': '2026-12-31', 'Planned until': '2029-12-31' },
    });
  });

  it('names a headquarters service by code and title, and keeps the code for machines', () => {
    const title = { fr: 'Affaires consulaires', nl: 'Consulaire Zaken', en: 'Consular Affairs' };
    const row = toRotationRow({ ...entry, place: { city: 'DGC', country: null, title } }, 'nl');
    const place = rotationColumns.find(({ id }) => id === 'place');
    expect(place && wordCell(place, row, createTranslator('nl'))).toBe('DGC – Consulaire Zaken');
    expect(place?.value(row)).toBe('DGC');
  });

  it('keeps days as days and numbers as numbers', () => {
    expect(shown('nl')).toMatchObject({
      'Laatste wettelijke dag': '2026-07-31',
      'Resterende dagen': -154,
    });
  });

  it('has no two columns under one id or one header', () => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      const translate = createTranslator(language);
      const headers = rotationColumns.map((column) => headerOf(column, translate));
      expect(new Set(headers).size).toBe(rotationColumns.length);
    }
    expect(new Set(rotationColumns.map(({ id }) => id)).size).toBe(rotationColumns.length);
  });

  it('names the fields of a need as the command line does', () => {
    const needs = rotationColumns.find(({ id }) => id === 'needs');
    expect(needs?.value(toRotationRow(entry, 'fr'))).toEqual([
      { kind: 'extend', code: 'NEEDS_DECISION', days: 154, assignment_from: '2022-08-01' },
    ]);
  });

  it('shows nothing where nothing is recorded', () => {
    const bare: RotationEntry = {
      ...entry,
      classSince: null,
      person: {
        ...{ gender: null, level: null, contract: null, formerCareer: null },
        ...{ appointedOn: null, retiresOn: null, email: null, phone: null },
      },
      current: null,
      foreseenEnd: null,
      domain: null,
      place: null,
      functionTitle: null,
      hardshipRank: null,
      next: null,
      daysLeft: null,
      needs: [],
      missing: [],
      planned: null,
    };
    const row = toRotationRow(bare, 'fr');
    const translate = createTranslator('fr');
    const empty = rotationColumns
      .filter((column) => wordCell(column, row, translate) === null)
      .map(({ id }) => id);
    expect(empty).toEqual([
      'kind',
      'place',
      'country',
      'function',
      'hardship_rank',
      'since',
      'last_day',
      'days_left',
      'next',
      'next_from',
      'needs',
      'planned',
      'planned_place',
      'planned_from',
      'missing',
      ...['class_since', 'staff_level', 'contract', 'former_career', 'gender', 'appointed_on'],
      ...['retires_on', 'email', 'phone', 'place_code', 'function_code', 'domain'],
      ...['foreseen_end', 'next_until', 'planned_function', 'planned_until'],
    ]);
  });
});
