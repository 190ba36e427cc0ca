import { earlier, later, type IsoDate } from '../../dates.ts';
import type { Derogation } from '../../domain/derogation.ts';
import { worstCode, type Code, type Figures, type Finding } from '../finding.ts';
import { finding, type RuleOf17 } from './figures.ts';

/** What the file of one derogation is worth (rules 17-7 and 17-8). */
export type Assessment = {
  readonly derogation: Derogation;
  /** OK = proposal, listed ground and decision are on file, in that order and in time. */
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/**
 * Art. 17, § 2: proposal of the Committee, reasons with a listed ground, decision of the Minister.
 *
 * `factDay`: the day from which the deviation bites; a decision after it works back, which an
 * individual decision should not: MANUAL.
 */
export function assessDerogation(derogation: Derogation, factDay: IsoDate): Assessment {
  const findings = isDecided(derogation)
    ? judgeDecided(derogation, factDay)
    : [speak(derogation, ['17-7', 'NEEDS_DECISION'], { reason: undecidedReason(derogation) })];
  const code = worstCode(findings.map((one) => one.code).filter((one) => one !== 'SOFT'));
  return { derogation, code, findings };
}

function isDecided({ decision, decidedOn }: Derogation): boolean {
  return decision === 'approved' || (decision === null && decidedOn !== null);
}

function undecidedReason({ decision, proposedOn }: Derogation): string {
  if (decision === 'refused') return 'REFUSED';
  return proposedOn === null ? 'NOTHING_ON_FILE' : 'NO_DECISION';
}

function judgeDecided(derogation: Derogation, factDay: IsoDate): readonly Finding[] {
  const { proposedOn, decidedOn, grounds, kind } = derogation;
  const missing = [
    ...(derogation.decision === null ? ['derogation.decision'] : []),
    ...(decidedOn === null ? ['derogation.decided_on'] : []),
    ...(kind !== 'sequence' && derogation.newLastDay === null ? ['derogation.new_last_day'] : []),
  ];
  const isListed = grounds.some((ground) => ground !== 'other');
  const findings = [
    missing.length > 0 &&
      speak(derogation, ['17-7', 'UNKNOWN'], { reason: 'FACT_MISSING', missing }),
    proposedOn === null && speak(derogation, ['17-7', 'BLOCKED'], { reason: 'NO_PROPOSAL' }),
    proposedOn !== null &&
      decidedOn !== null &&
      decidedOn < proposedOn &&
      speak(derogation, ['17-7', 'BLOCKED'], { reason: 'DECISION_BEFORE_PROPOSAL' }),
    grounds.length === 0 &&
      speak(derogation, ['17-8', 'UNKNOWN'], {
        reason: 'GROUND_MISSING',
        missing: ['derogation.grounds'],
      }),
    grounds.length > 0 &&
      !isListed &&
      speak(derogation, ['17-8', 'BLOCKED'], { reason: 'GROUND_NOT_LISTED' }),
    decidedOn !== null &&
      decidedOn > factDay &&
      speak(derogation, ['17-7', 'MANUAL'], { reason: 'DECIDED_LATE', figures: { fact: factDay } }),
  ].filter((one) => one !== false);
  const reasoned = derogation.reasons !== null && derogation.reasons.trim() !== '';
  return [
    ...findings,
    ...(findings.length === 0 ? [speak(derogation, ['17-7', 'OK'], { reason: 'DECIDED' })] : []),
    ...(reasoned ? [] : [speak(derogation, ['17-7', 'SOFT'], { reason: 'REASONS_MISSING' })]),
  ];
}

function speak(
  derogation: Derogation,
  [rule, code]: readonly [RuleOf17, Code],
  rest: {
    readonly reason: string;
    readonly missing?: readonly string[];
    readonly figures?: Figures;
  },
): Finding {
  const figures: Figures = {
    kind: derogation.kind,
    proposed_on: derogation.proposedOn,
    decided_on: derogation.decidedOn,
    new_last_day: derogation.newLastDay,
    grounds: derogation.grounds.join(';'),
    ...rest.figures,
  };
  return finding(rule, code, {
    reason: rest.reason,
    missing: rest.missing ?? [],
    records: [derogation.assignmentId, derogation.id],
    figures,
  });
}

/** The last days that are lawful for a period: `usual` is where it should end, after decisions. */
export type LawfulEnd = {
  readonly statutory: IsoDate;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly usual: IsoDate;
  /** The reading under which the end that is there needs no decision; null = none does. */
  readonly byReading: 'MISSION_LENGTH' | 'SUMMER_MOVEMENT' | 'EARLY_RETURN' | null;
  readonly assessments: readonly Assessment[];
};

/**
 * The statutory last day, moved by the decisions on file.
 *
 * A decision allows every end between the statutory day and its own; so one more decision never
 * makes an end unlawful that was lawful without it. The latest decision says the usual end.
 */
export function lawfulEnd(statutory: IsoDate, derogations: readonly Derogation[]): LawfulEnd {
  let [earliest, latest, usual] = [statutory, statutory, statutory];
  let lastDecided = '';
  const assessments: Assessment[] = [];
  for (const derogation of derogations) {
    if (derogation.kind === 'sequence') continue;
    const { newLastDay, decidedOn } = derogation;
    const factDay = newLastDay === null ? statutory : earlier(statutory, newLastDay);
    const assessment = assessDerogation(derogation, factDay);
    assessments.push(assessment);
    if (assessment.code !== 'OK' || newLastDay === null || decidedOn === null) continue;
    earliest = earlier(earliest, newLastDay);
    latest = later(latest, newLastDay);
    if (decidedOn >= lastDecided) [usual, lastDecided] = [newLastDay, decidedOn];
  }
  return { statutory, earliest, latest, usual, byReading: null, assessments };
}
