import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { day } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { CareerFacts, Move } from '../rules/verdict.ts';
import { createTranslator } from '../wording/translator.ts';
import { assignmentColumns, toAssignmentRow } from './assignment-row.ts';
import { derogationColumns, toDerogationRows } from './derogation-row.ts';
import { headerOf } from './list-column.ts';
import { postColumns, toPostRow } from './post-row.ts';
import { toRecords, toTable } from './table.ts';

const agent = { lastName: 'Dumont', firstName: 'Ève' };

const assignment: Assignment = {
  id: 'a1',
  staffNumber: '00123',
  kind: 'posting',
  functionCode: 'F1',
  place: 'ROM',
  from: day('2022-08-01'),
  plannedTo: day('2026-07-31'),
  to: null,
  state: null,
  legalBasis: null,
  instrument: 'RD 2022/7',
  proposedOn: day('2022-03-01'),
  decidedOn: null,
  departs: false,
  version: 3,
};

const derogation: Derogation = {
  id: 'd1',
  assignmentId: 'a1',
  kind: 'extend',
  grounds: ['service', 'family'],
  newLastDay: day('2027-07-31'),
  proposedOn: null,
  decidedOn: null,
  decision: null,
  keepsCount: null,
  reasons: 'not for a list',
  version: 1,
};

const career: CareerFacts = {
  staffNumber: '00123',
  career: 'external',
  appointedOn: null,
  retiresOn: null,
  traineeship: null,
  assignments: [{ ...assignment, domain: null, family: null }],
  derogations: [derogation],
};

const move: Move = {
  staffNumber: '00123',
  assignmentId: 'a1',
  assignmentFrom: day('2022-08-01'),
  kind: 'sequence',
  days: 0,
  code: 'NEEDS_DECISION',
  findings: [],
};

const ABOUT = { title: 't', mark: null };

describe('list of assignments', () => {
  it('names place, country and function, and keeps the codes for machines', () => {
    const row = toAssignmentRow(assignment, agent, {
      places: new Map([['ROM', { city: 'Rome', country: 'IT', title: null }]]),
      titles: new Map([['F1', { fr: 'consul', nl: 'consul', en: 'consul' }]]),
      language: 'nl',
    });
    const content = { columns: assignmentColumns, rows: [row] };
    const [cells] = toTable(content, ABOUT, createTranslator('nl')).rows;
    expect(cells?.slice(0, 8).join('|')).toBe(
      'Dumont, Ève|00123|toewijzing op post|F1|consul|ROM|Rome|Italië',
    );
    expect(cells?.slice(8)).toEqual([
      '2022-08-01',
      '2026-07-31',
      null,
      null,
      null,
      'RD 2022/7',
      '2022-03-01',
      null,
      'nee',
    ]);
    expect(toRecords(content)).toEqual([
      expect.objectContaining({ kind: 'posting', country: 'IT', from: '2022-08-01', to: null }),
    ]);
  });

  it('leaves unnamed what nobody has described', () => {
    const names = { places: new Map(), titles: new Map(), language: 'fr' } as const;
    expect(toAssignmentRow(assignment, agent, names)).toMatchObject({
      placeName: null,
      country: null,
      function: null,
    });
  });
});

describe('list of derogations', () => {
  it('joins what the clock asks for with what is recorded', () => {
    expect(toDerogationRows(career, [move], agent)).toEqual([
      expect.objectContaining({
        id: 'a1:extend',
        days: null,
        code: null,
        newLastDay: '2027-07-31',
      }),
      expect.objectContaining({ id: 'a1:sequence', days: 0, code: 'NEEDS_DECISION', grounds: [] }),
    ]);
    const extend: Move = { ...move, kind: 'extend', days: 365 };
    expect(toDerogationRows(career, [extend], agent)).toEqual([
      expect.objectContaining({ days: 365, grounds: ['service', 'family'] }),
    ]);
  });

  it('keeps the reasons out', () => {
    const content = { columns: derogationColumns, rows: toDerogationRows(career, [move], agent) };
    expect(JSON.stringify(toRecords(content))).not.toContain('not for a list');
    expect(toTable(content, ABOUT, createTranslator('fr')).rows[0]).toContain(
      'intérêt du service; situation personnelle et familiale',
    );
  });
});

describe('list of posts', () => {
  it('shows the rank of the day', () => {
    const post = {
      code: 'ROM',
      city: 'Rome',
      country: 'IT',
      type: 'embassy',
      supervisingPost: null,
      alsoAccreditedTo: ['MT', 'SM'],
      openedOn: null,
      closedOn: null,
      version: 1,
    } as const;
    const rows = [toPostRow(post, new Map([['ROM', 1]]))];
    expect(toTable({ columns: postColumns, rows }, ABOUT, createTranslator('en')).rows).toEqual([
      ['ROM', 'Rome', 'IT', 'Italy', 'embassy', 1, null, 'MT; SM', null, null],
    ]);
    expect(toRecords({ columns: postColumns, rows })).toEqual([
      expect.objectContaining({ also_accredited_to: ['MT', 'SM'], country_name: 'IT' }),
    ]);
  });
});

it('has no two columns of a list under one id or one header', () => {
  for (const columns of [assignmentColumns, derogationColumns, postColumns]) {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    for (const language of LANGUAGES) {
      const translate = createTranslator(language);
      const headers = columns.map((column) => headerOf(column, translate));
      expect(new Set(headers).size).toBe(columns.length);
    }
  }
});
