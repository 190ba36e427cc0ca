import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aDecision } from '../../testing/stays.ts';
import { assessDerogation, lawfulEnd } from './decision.ts';

type Paper = Parameters<typeof aDecision>[1];

describe('the file of one derogation', () => {
  const said = (paper: Paper) => {
    const { code, findings } = assessDerogation(aDecision('a', paper), day('2015-06-01'));
    const points = findings.map((one) =>
      [one.rule, one.reason, one.code, ...one.missing.map((fact) => `(${fact})`)].join(' '),
    );
    return `${code}: ${points.join(', ')}`;
  };
  const open = { decision: null, decidedOn: null } as const;

  it.each([
    ['a whole one', {}, 'OK: 17-7 DECIDED OK'],
    [
      'nothing',
      { ...open, proposedOn: null },
      'NEEDS_DECISION: 17-7 NOTHING_ON_FILE NEEDS_DECISION',
    ],
    ['a proposal', open, 'NEEDS_DECISION: 17-7 NO_DECISION NEEDS_DECISION'],
    ['a refusal', { decision: 'refused' }, 'NEEDS_DECISION: 17-7 REFUSED NEEDS_DECISION'],
    [
      'a refusal without its day',
      { decision: 'refused', decidedOn: null },
      'NEEDS_DECISION: 17-7 REFUSED NEEDS_DECISION',
    ],
    ['a day alone', { decision: null }, 'UNKNOWN: 17-7 FACT_MISSING UNKNOWN (derogation.decision)'],
    [
      'an approval without its day',
      { decidedOn: null },
      'UNKNOWN: 17-7 FACT_MISSING UNKNOWN (derogation.decided_on)',
    ],
    [
      'an extension without a new last day',
      { kind: 'extend', newLastDay: null },
      'UNKNOWN: 17-7 FACT_MISSING UNKNOWN (derogation.new_last_day)',
    ],
    ['no proposal', { proposedOn: null }, 'BLOCKED: 17-7 NO_PROPOSAL BLOCKED'],
    [
      'a decision before the proposal',
      { proposedOn: '2015-05-02' },
      'BLOCKED: 17-7 DECISION_BEFORE_PROPOSAL BLOCKED',
    ],
    ['one on the day of the proposal', { proposedOn: '2015-05-01' }, 'OK: 17-7 DECIDED OK'],
    ['one on the day it bites', { decidedOn: '2015-06-01' }, 'OK: 17-7 DECIDED OK'],
    ['one on the day after', { decidedOn: '2015-06-02' }, 'MANUAL: 17-7 DECIDED_LATE MANUAL'],
    ['no ground', { grounds: [] }, 'UNKNOWN: 17-8 GROUND_MISSING UNKNOWN (derogation.grounds)'],
    ['a ground of none', { grounds: ['other'] }, 'BLOCKED: 17-8 GROUND_NOT_LISTED BLOCKED'],
    ['one of the grounds', { grounds: ['other', 'family'] }, 'OK: 17-7 DECIDED OK'],
    ['no reasons', { reasons: null }, 'OK: 17-7 DECIDED OK, 17-7 REASONS_MISSING SOFT'],
    ['blank reasons', { reasons: ' ' }, 'OK: 17-7 DECIDED OK, 17-7 REASONS_MISSING SOFT'],
  ] as const satisfies readonly (readonly [string, Paper, string])[])(
    'with %s',
    (_, paper, expected) => {
      expect(said(paper)).toBe(expected);
    },
  );
});

describe('the lawful end of a period until 31-07-2027', () => {
  const ends = (...papers: readonly Paper[]) => {
    const derogations = papers.map((paper) => aDecision('a', paper));
    const end = lawfulEnd(day('2027-07-31'), derogations);
    const codes = end.assessments.map(({ code }) => code).join(' ');
    return `${end.earliest} ${end.usual} ${end.latest} ${codes}`.trim();
  };
  const until = (newLastDay: string, rest: Paper = {}): Paper => ({
    ...{ kind: newLastDay < '2027-07-31' ? 'shorten' : 'extend', newLastDay },
    ...rest,
  });

  it.each([
    ['nothing', [], '2027-07-31 2027-07-31 2027-07-31'],
    ['a change of sequence', [{}], '2027-07-31 2027-07-31 2027-07-31'],
    ['a shortening', [until('2026-07-31')], '2026-07-31 2026-07-31 2027-07-31 OK'],
    ['an extension', [until('2028-07-31')], '2027-07-31 2028-07-31 2028-07-31 OK'],
    [
      'the later decision on file first',
      [until('2028-07-31', { decidedOn: '2016-05-01' }), until('2029-07-31')],
      '2027-07-31 2028-07-31 2029-07-31 OK OK',
    ],
    [
      'two decisions of one day',
      [until('2028-07-31'), until('2026-07-31')],
      '2026-07-31 2026-07-31 2028-07-31 OK OK',
    ],
    [
      'a shortening decided on its last day',
      [until('2026-07-31', { decidedOn: '2026-07-31' })],
      '2026-07-31 2026-07-31 2027-07-31 OK',
    ],
    [
      'one decided on the day after',
      [until('2026-07-31', { decidedOn: '2026-08-01' })],
      '2027-07-31 2027-07-31 2027-07-31 MANUAL',
    ],
    [
      'an extension decided after the statutory day',
      [until('2028-07-31', { decidedOn: '2027-08-01' })],
      '2027-07-31 2027-07-31 2027-07-31 MANUAL',
    ],
  ] as const satisfies readonly (readonly [string, readonly Paper[], string])[])(
    'with %s',
    (_, papers, expected) => {
      expect(ends(...papers)).toBe(expected);
    },
  );

  it('tells that a decision came late even where it names no day', () => {
    const paper = aDecision('a', { kind: 'extend', decidedOn: '2027-08-01' });
    const [assessment] = lawfulEnd(day('2027-07-31'), [paper]).assessments;
    expect(assessment?.findings.map(({ reason }) => reason)).toEqual([
      'FACT_MISSING',
      'DECIDED_LATE',
    ]);
  });
});
