import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import {
  DEROGATION_KINDS,
  type Derogation,
  type DerogationGround,
  type DerogationKind,
} from '../domain/derogation.ts';
import { CODES_BY_WEIGHT, type Code } from '../rules/finding.ts';
import type { CareerFacts, Move } from '../rules/verdict.ts';
import type { ListColumn } from './list-column.ts';

/** A move that needs, has or lacks a decision, or a recorded decision that no move asks for. */
export type DerogationRow = {
  /** Assignment and kind: an assignment has at most one derogation of each kind. */
  readonly id: string;
  /** Last name, first name. */
  readonly agent: string;
  readonly staffNumber: string;
  /** First day of the assignment concerned. */
  readonly assignmentFrom: IsoDate;
  readonly kind: DerogationKind;
  /** By which the stay departs from the statute; null where the clock sees no departure. */
  readonly days: number | null;
  readonly code: Code | null;
  readonly grounds: readonly DerogationGround[];
  readonly newLastDay: IsoDate | null;
  readonly proposedOn: IsoDate | null;
  readonly decidedOn: IsoDate | null;
  readonly decision: Derogation['decision'];
  readonly keepsCount: Derogation['keepsCount'];
};

/** The rows of one agent, by first day of the assignment concerned and kind. */
export function toDerogationRows(
  { staffNumber, assignments, derogations }: CareerFacts,
  moves: readonly Move[],
  { lastName, firstName }: Pick<Agent, 'lastName' | 'firstName'>,
): readonly DerogationRow[] {
  const agent = `${lastName}, ${firstName}`;
  const kinds = assignments.flatMap(({ id: assignmentId, from: assignmentFrom }) =>
    DEROGATION_KINDS.map((kind) => {
      const isThis = (one: Pick<Move, 'assignmentId' | 'kind'>) =>
        one.assignmentId === assignmentId && one.kind === kind;
      const of = { assignmentId, assignmentFrom, kind, staffNumber, agent };
      return toRow(of, moves.find(isThis), derogations.find(isThis));
    }),
  );
  return kinds.filter((row) => row !== null);
}

function toRow(
  of: Pick<Move, 'assignmentId' | 'assignmentFrom' | 'kind' | 'staffNumber'> & {
    readonly agent: string;
  },
  move: Move | undefined,
  derogation: Derogation | undefined,
): DerogationRow | null {
  if (!move && !derogation) return null;
  return {
    id: `${of.assignmentId}:${of.kind}`,
    agent: of.agent,
    staffNumber: of.staffNumber,
    assignmentFrom: of.assignmentFrom,
    kind: of.kind,
    days: move?.days ?? null,
    code: move?.code ?? null,
    grounds: derogation?.grounds ?? [],
    newLastDay: derogation?.newLastDay ?? null,
    proposedOn: derogation?.proposedOn ?? null,
    decidedOn: derogation?.decidedOn ?? null,
    decision: derogation?.decision ?? null,
    keepsCount: derogation?.keepsCount ?? null,
  };
}

/**
 * Every column of the list of derogations; the workbook's under the workbook's names.
 *
 * The reasons are left out: they tell of families and illness, and a list travels further than a
 * file (SEC-X5).
 */
export const derogationColumns: readonly ListColumn<DerogationRow>[] = [
  { id: 'agent', type: 'text', width: 28, value: (row) => row.agent },
  { id: 'staff_number', type: 'text', width: 12, value: (row) => row.staffNumber },
  { id: 'assignment_from', type: 'day', width: 14, value: (row) => row.assignmentFrom },
  {
    id: 'kind',
    type: 'enum',
    width: 14,
    order: DEROGATION_KINDS,
    value: (row) => row.kind,
    word: (row, translate) => translate(`lists.derogation.${row.kind}`),
  },
  { id: 'days', type: 'number', width: 8, value: (row) => row.days },
  {
    id: 'code',
    type: 'enum',
    width: 20,
    order: CODES_BY_WEIGHT,
    value: (row) => row.code,
    word: (row, translate) => row.code && translate(`lists.code.${row.code}`),
  },
  {
    id: 'grounds',
    type: 'codes',
    width: 28,
    value: (row) => row.grounds,
    word: (row, translate) => row.grounds.map((ground) => translate(`lists.ground.${ground}`)),
  },
  { id: 'new_last_day', type: 'day', width: 12, value: (row) => row.newLastDay },
  { id: 'proposed_on', type: 'day', width: 12, value: (row) => row.proposedOn },
  { id: 'decided_on', type: 'day', width: 12, value: (row) => row.decidedOn },
  {
    id: 'decision',
    type: 'enum',
    width: 12,
    order: ['approved', 'refused'],
    value: (row) => row.decision,
    word: (row, translate) => row.decision && translate(`lists.decision.${row.decision}`),
  },
  { id: 'keeps_count', type: 'number', width: 10, value: (row) => row.keepsCount },
];
