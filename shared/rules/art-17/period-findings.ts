import type { IsoDate } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import type { CareerFacts, Step } from '../verdict.ts';
import type { Period } from './career.ts';
import { judgePeriod, ruleOf, type PeriodJudgement } from './deviations.ts';
import { ARTICLE, finding } from './figures.ts';

/** All that art. 17 says of one period on the day `on`, special cases included. */
export function judgeOne(
  period: Period,
  at: { readonly facts: CareerFacts; readonly on: IsoDate },
): PeriodJudgement {
  const special = specialFindings(period, at.facts);
  if (period.end === null) return { findings: special, moves: [] };
  const judged = judgePeriod(period, period.end, at);
  return { findings: [...special, ...judged.findings], moves: judged.moves };
}

const NONE: readonly Finding[] = [];

function specialFindings(period: Period, { appointedOn }: CareerFacts): readonly Finding[] {
  const [stay] = period.stays;
  const { kind, legalBasis } = stay.record;
  const records = period.stays.map(({ record }) => record.id);
  const figures = { from: period.from, to: period.to, kind, legal_basis: legalBasis };
  switch (period.part) {
    case 'initial_headquarters':
      return [finding('17-2', 'MANUAL', { reason: 'INITIAL_HEADQUARTERS', records, figures })];
    case 'unplaced_headquarters':
      return [
        finding('17-2', 'UNKNOWN', {
          reason: 'HISTORY_UNKNOWN',
          missing: [appointedOn === null ? 'agent.appointed_on' : 'assignment.history'],
          records,
          figures,
        }),
      ];
    case 'unknown':
      return [
        finding('17-6', 'UNKNOWN', {
          reason: 'BASIS_UNKNOWN',
          missing: ['assignment.legal_basis'],
          records,
          figures,
        }),
      ];
    case 'outside':
      return kind === 'international_mission'
        ? [finding('17-6', 'MANUAL', { reason: 'OTHER_BASIS', records, figures })]
        : [finding('17-2', 'MANUAL', { reason: 'OUTSIDE_CYCLE', records, figures })];
    case 'posting':
      return [
        ...(kind === 'international_mission'
          ? [finding('17-6', 'OK', { reason: 'COUNTS_AS_POSTING', records, figures })]
          : []),
        ...(period.term?.credit ? [period.term.credit] : []),
      ];
    case 'headquarters':
      return period.lacksHistory
        ? [
            finding('17-2', 'UNKNOWN', {
              reason: 'HISTORY_UNKNOWN',
              missing: ['assignment.history'],
              records,
              figures,
            }),
          ]
        : NONE;
  }
}

/** The period as one line of the derivation. */
export function toStep(period: Period): Step {
  const [stay] = period.stays;
  const rule = ruleOf(period);
  return {
    assignmentId: stay.record.id,
    kind: stay.record.kind,
    from: period.from,
    to: period.to,
    statutoryLastDay: period.term?.lastDay ?? null,
    lawfulLastDay: period.end?.usual ?? null,
    postingsCounted: period.counted,
    counts: countsAs(period),
    rule,
    article: ARTICLE[rule],
    figures: {
      months: period.term?.months ?? null,
      credit_months: period.term?.credit?.figures['credit_months'] ?? 0,
      postings_in_a_row: period.row,
      cycle: period.cycle + 1,
      assignments: period.stays.length,
      ...(period.end?.byReading ? { by_reading: period.end.byReading } : {}),
    },
  };
}

function countsAs({ part, row, counted, end, to }: Period): Step['counts'] {
  if (part === 'headquarters' || part === 'initial_headquarters') return part;
  if (part !== 'posting') return 'outside';
  const isCutShort = end !== null && to !== null && to < end.earliest;
  return isCutShort && counted < row ? 'not_counted' : 'posting';
}
