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
import { agentColumns, columnsOf } from './columns-of.ts';
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

const { number, day, code } = columnsOf<DerogationRow>();

/**
 * Every column of the list of derogations; the workbook's under the workbook's names.
 *
 * The reasons are left out: they tell of families and illness, and a list travels further than a
 * file (SEC-X5).
 */
export const derogationColumns: readonly ListColumn<DerogationRow>[] = [
  ...agentColumns,
  day('assignment_from', 14, (row) => row.assignmentFrom),
  code('kind', 14, {
    order: DEROGATION_KINDS,
    value: (row) => row.kind,
    key: (code) => `lists.derogation.${code}`,
  }),
  number('days', 8, (row) => row.days),
  code('code', 20, {
    order: CODES_BY_WEIGHT,
    value: (row) => row.code,
    key: (code) => `lists.code.${code}`,
  }),
  {
    id: 'grounds',
    type: 'codes',
    width: 28,
    value: (row) => row.grounds,
    word: (row, translate) => row.grounds.map((ground) => translate(`lists.ground.${ground}`)),
  },
  day('new_last_day', 12, (row) => row.newLastDay),
  day('proposed_on', 12, (row) => row.proposedOn),
  day('decided_on', 12, (row) => row.decidedOn),
  code('decision', 12, {
    order: ['approved', 'refused'],
    value: (row) => row.decision,
    key: (code) => `lists.decision.${code}`,
  }),
  number('keeps_count', 10, (row) => row.keepsCount),
];
