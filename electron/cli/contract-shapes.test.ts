import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import type { Remedied, RemediedMove } from '../../shared/rules/remedies/career.ts';
import type { Remedy } from '../../shared/rules/remedies/remedy.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import type { Explanation } from '../../shared/rules/verdict.ts';
import {
  derogationsShape,
  dueShape,
  explanationShape,
  importShape,
  verificationShape,
} from './contract-shapes.ts';

const plain: Finding = {
  rule: '17-2',
  code: 'NEEDS_DECISION',
  article: 'art. 17, § 1, al. 2',
  reason: 'SEQUENCE',
  missing: [],
  records: ['a-1'],
  figures: { from: '2027-08-01' },
};
const remedy: Remedy = {
  facts: [{ fact: 'derogation.reasons', of: 'd-1', figures: { kind: 'sequence' } }],
  otherwise: [],
  ...{ from: null, cannot: null },
};
const finding = { ...plain, remedy };
const move: RemediedMove = {
  staffNumber: 'T001',
  assignmentId: 'a-1',
  assignmentFrom: day('2027-08-01'),
  kind: 'sequence',
  days: 0,
  code: 'NEEDS_DECISION',
  findings: [finding],
  remedy,
};
const explanation: Remedied<Explanation> = {
  staffNumber: 'T001',
  status: 'DUE',
  current: {
    assignmentId: 'a-1',
    kind: 'posting',
    functionCode: 'F1',
    place: 'NAI',
    from: day('2023-08-01'),
    lastDay: day('2027-07-31'),
  },
  postingsCounted: 1,
  next: { kind: 'posting', from: day('2027-08-01'), lastDay: null },
  needsDerogation: true,
  findings: [finding],
  moves: [move],
  projection: [{ kind: 'posting', from: day('2027-08-01'), lastDay: day('2031-07-31') }],
  readings: DEFAULT_READINGS,
  derivation: [
    {
      assignmentId: 'a-1',
      kind: 'posting',
      from: day('2023-08-01'),
      to: null,
      statutoryLastDay: day('2027-07-31'),
      lawfulLastDay: day('2027-07-31'),
      postingsCounted: 1,
      counts: 'posting',
      rule: '17-2',
      article: 'art. 17, § 1, al. 2',
      figures: { years: 4 },
    },
  ],
};
const moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };

const agent = {
  staff_number: 'T001',
  status: 'DUE',
  current: {
    kind: 'posting',
    function_code: 'F1',
    place: 'NAI',
    from: '2023-08-01',
    last_day: '2027-07-31',
  },
  postings_counted: 1,
  next: { kind: 'posting', from: '2027-08-01', last_day: null },
  needs_derogation: true,
  findings: [plain],
};

describe('the contract of the command line', () => {
  it('names an agent of `due` as documented', () => {
    expect(dueShape(moment, [explanation])).toEqual({
      on: '2027-01-01',
      until: '2027-12-31',
      agents: [agent],
    });
  });

  it('says null for what an agent does not have', () => {
    expect(dueShape(moment, [{ ...explanation, current: null, next: null }]).agents[0]).toEqual({
      ...agent,
      current: null,
      next: null,
    });
  });

  it('adds the terms to come and the reasoning to `explain`', () => {
    expect(explanationShape(explanation)).toEqual({
      ...agent,
      findings: [finding],
      projection: [{ kind: 'posting', from: '2027-08-01', last_day: '2031-07-31' }],
      derivation: [
        {
          record: 'a-1',
          kind: 'posting',
          from: '2023-08-01',
          to: null,
          statutory_last_day: '2027-07-31',
          last_day: '2027-07-31',
          postings_counted: 1,
          counts: 'posting',
          rule: '17-2',
          article: 'art. 17, § 1, al. 2',
          figures: { years: 4 },
        },
      ],
      readings: {
        initial_headquarters: 'outside_cycle',
        mission_of_any_length: 'needs_decision',
        traineeship_credit: 'any_first_posting',
        early_return: 'needs_decision',
        august_alignment: 'needs_decision',
        career_candidacy: 'any',
        renewal: 'never',
        heads_of_consulates: 'king',
        regulatory_holidays: 'not_working',
        interim_pool: 'careers_only',
        former_career_day: 'decision',
        degrees: 'class',
        other_absence: 'outside_cycle',
        swap: 'two_postings',
      },
    });
  });

  it('lists moves flat', () => {
    expect(derogationsShape(moment, [explanation])).toEqual({
      on: '2027-01-01',
      moves: [
        {
          staff_number: 'T001',
          assignment_from: '2027-08-01',
          kind: 'sequence',
          days: 0,
          code: 'NEEDS_DECISION',
          findings: [finding],
          remedy,
        },
      ],
    });
  });

  it('prints of an import only what the contract names', () => {
    const sheet = {
      sheet: 'agents',
      read: 2,
      created: 1,
      changed: 0,
      unchanged: 0,
      refused: 1,
    } as const;
    const problem = {
      severity: 'error',
      sheet: 'Agents',
      row: 3,
      column: 'Classe',
      code: 'not-a-class',
      message: 'A6 is no class.',
    } as const;
    const check = {
      sheets: [sheet],
      problems: [{ ...problem, figures: { found: 'A6' } }],
      mapping: {},
    };
    expect(importShape(check)).toEqual({ sheets: [sheet], problems: [problem] });
  });

  it('prints a verification', () => {
    const verification = { ok: false, entries: 3, problems: [{ code: 'chain', detail: '2' }] };
    expect(verificationShape(verification)).toEqual(verification);
  });
});
