import { judge, type Question } from '../clock.ts';
import type { Finding } from '../finding.ts';
import type { CareerFacts, Move, Verdict } from '../verdict.ts';
import { applyToCareer } from './apply-to-career.ts';
import { remedyOfContinuity } from './continuity.ts';
import { remedyOfDeviation, remedyOfFile, remedyOfPaper } from './derogation.ts';
import { remedyOfFinding } from './finding.ts';
import { noRemedy, remedyOf, type RemediedFinding, type Remedy, type Repair } from './remedy.ts';
import { remedyOfUnknown } from './unknown.ts';

/** A move, its findings and itself with what would make them lawful; null where they are. */
export type RemediedMove = Omit<Move, 'findings'> & {
  readonly remedy: Remedy | null;
  readonly findings: readonly RemediedFinding[];
};

/** A verdict of art. 17 with a remedy beside every finding and move that is not OK. */
export type Remedied<V extends Verdict> = Omit<V, 'findings' | 'moves'> & {
  readonly findings: readonly RemediedFinding[];
  readonly moves: readonly RemediedMove[];
};

/** A career as it was judged: what the remedies of its findings are read from. */
export type JudgedCareer = {
  readonly facts: CareerFacts;
  readonly question: Question;
  readonly findings: readonly Finding[];
};

/** What would make each finding and move lawful, from the facts it was judged from (art. 17). */
export function withRemedies<V extends Verdict>(
  verdict: V,
  facts: CareerFacts,
  question: Question,
): Remedied<V> {
  const career = { facts, question, findings: verdict.findings };
  const remedied = (finding: Finding): RemediedFinding => ({
    ...finding,
    remedy: remedyOfCareer(finding, career),
  });
  const moves = verdict.moves.map((move) => ({
    ...move,
    remedy: move.code === 'OK' ? null : remedyOfMove(move, career),
    findings: move.findings.map(remedied),
  }));
  return { ...verdict, findings: verdict.findings.map(remedied), moves };
}

/** The deviation's own remedy; papers that run ahead of it are completed. */
function remedyOfMove(move: Move, career: JudgedCareer): Remedy {
  const own = move.findings.find(({ reason }) => DEVIATIONS.includes(reason));
  if (own === undefined) return remedyOfFile(move, career);
  const { facts, otherwise } = remedyOfDeviation(own, career);
  const sets = [facts, ...otherwise].filter((set) => settles(set, move, career));
  return sets.length === 0 ? noRemedy('person_decides') : remedyOf(...sets);
}

/** A plan brought back into line leaves papers on file unfinished, and with them the move. */
function settles(
  set: readonly Repair[],
  { assignmentId, kind }: Move,
  { facts, question }: JudgedCareer,
): boolean {
  const { moves } = judge(set.reduce(applyToCareer, facts), question);
  return moves.every(
    (move) => move.assignmentId !== assignmentId || move.kind !== kind || move.code === 'OK',
  );
}

const DEVIATIONS = ['EARLY_END', 'SHORTENED', 'EXTENDED', 'OVERSTAY', 'SEQUENCE'];

function remedyOfCareer(finding: Finding, career: JudgedCareer): Remedy | null {
  if (finding.code === 'OK') return null;
  switch (finding.reason) {
    case 'EARLY_END':
    case 'SHORTENED':
    case 'EXTENDED':
    case 'OVERSTAY':
    case 'SEQUENCE':
      return remedyOfDeviation(finding, career);
    case 'NOTHING_ON_FILE':
    case 'NO_DECISION':
    case 'REFUSED':
    case 'FACT_MISSING':
    case 'NO_PROPOSAL':
    case 'DECISION_BEFORE_PROPOSAL':
    case 'DECIDED_LATE':
    case 'GROUND_MISSING':
    case 'GROUND_NOT_LISTED':
    case 'REASONS_MISSING':
      return remedyOfPaper(finding, career);
    case 'GAP':
    case 'OVERLAP':
    case 'NO_ASSIGNMENT':
      return remedyOfContinuity(finding, career);
    case 'HISTORY_UNKNOWN':
    case 'BASIS_UNKNOWN':
    case 'OTHER_BASIS':
    case 'CREDIT_UNKNOWN':
    case 'FUNCTION_UNKNOWN':
    case 'SAME_FUNCTION':
      return remedyOfUnknown(finding, career);
    default:
      return remedyOfFinding(finding);
  }
}
