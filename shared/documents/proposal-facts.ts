import type { Letterhead, ProposalLack } from '../api/documents-api.ts';
import type { Official } from '../api/official-api.ts';
import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { HardshipRank } from '../domain/post.ts';
import type { SensitiveGround } from '../domain/sensitive-ground.ts';
import type { Signatory } from '../rules/art-20.ts';
import type { Explanation, Move } from '../rules/verdict.ts';

/** All that a proposal to the minister may speak of (art. 17, § 2). */
export type ProposalFacts = {
  readonly derogation: Derogation;
  /** The one it concerns. */
  readonly assignment: Assignment;
  readonly agent: Agent;
  /** On the day; null = not recorded. */
  readonly class: string | null;
  /** Of the agent, in any order. */
  readonly assignments: readonly Assignment[];
  readonly derogations: readonly Derogation[];
  readonly explanation: Pick<Explanation, 'moves' | 'derivation'>;
  /** Of the post of the assignment, by first day. */
  readonly ranks: readonly HardshipRank[];
  /** Who assigns to the function (art. 20); null = no function is recorded. */
  readonly signatory: Signatory | null;
  /** null = the officer keeps them out. */
  readonly grounds: readonly SensitiveGround[] | null;
  readonly official: Official | null;
  readonly letterhead: Letterhead;
  /** null = not numbered yet. */
  readonly reference: string | null;
  readonly isInvented: boolean;
};

/** What is missing or contradicts itself, in the order of the form; empty = the proposal can be made. */
export function listLacks(facts: ProposalFacts): readonly ProposalLack[] {
  const { grounds, reasons, kind, newLastDay } = facts.derogation;
  const statutory = statutoryDayOf(facts);
  const found: readonly (ProposalLack | false)[] = [
    kind !== 'sequence' && newLastDay === null && 'new_last_day',
    contradicts(kind, newLastDay, statutory) && 'new_last_day_contradicts',
    grounds.length === 0 && 'grounds',
    grounds.length > 0 && grounds.every((ground) => ground === 'other') && 'ground_not_listed',
    (reasons === null || reasons.trim() === '') && 'reasons',
    facts.official === null && 'official',
  ];
  return found.filter((lack) => lack !== false);
}

/** A shorter period ends before its statutory last day, a longer one after it. */
function contradicts(
  kind: Derogation['kind'],
  newLastDay: IsoDate | null,
  statutory: IsoDate | null,
): boolean {
  if (newLastDay === null || statutory === null || kind === 'sequence') return false;
  return kind === 'extend' ? newLastDay <= statutory : newLastDay >= statutory;
}

/** Of the period the assignment belongs to, before any derogation; null where the decree gives none. */
export function statutoryDayOf({ explanation, assignment }: ProposalFacts): IsoDate | null {
  const step = explanation.derivation.find(({ assignmentId }) => assignmentId === assignment.id);
  return step?.statutoryLastDay ?? null;
}

/** What the statute clock says of the departure; `undefined` where it sees none. */
export function moveOf({ explanation, derogation }: ProposalFacts): Move | undefined {
  const { id, kind, assignmentId } = derogation;
  const same = explanation.moves.filter((move) => move.kind === kind);
  return (
    same.find(({ findings }) => findings.some(({ records }) => records.includes(id))) ??
    same.find((move) => move.assignmentId === assignmentId)
  );
}
