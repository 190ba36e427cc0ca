import type { RotationEntry } from '../api/records.ts';
import type { CurrentStay, Term } from '../rules/verdict.ts';

/** What can differ between two lists, as people read it. */
export const CHANGE_KINDS = [
  'appeared',
  'left',
  'verdict',
  'stay',
  'last_day',
  'next',
  'derogation',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where an agent stands in one of the two lists. */
export type Standing = Pick<
  RotationEntry,
  'status' | 'current' | 'place' | 'functionTitle' | 'next' | 'needsDerogation'
>;

/** An agent who does not stand the same in both; null = not in that list. */
export type AgentChange = Pick<
  RotationEntry,
  'staffNumber' | 'lastName' | 'firstName' | 'career'
> & {
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** In the order of `CHANGE_KINDS`; never empty. */
  readonly kinds: readonly ChangeKind[];
};

/** Who does not stand the same in two lists of everybody, by staff number; named as in the second where in both. */
export function compareEntries(
  before: readonly RotationEntry[],
  after: readonly RotationEntry[],
): readonly AgentChange[] {
  const was = new Map(before.map((entry) => [entry.staffNumber, entry]));
  const is = new Map(after.map((entry) => [entry.staffNumber, entry]));
  const numbers = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return numbers.flatMap((staffNumber) => {
    const [first, second] = [was.get(staffNumber), is.get(staffNumber)];
    const named = second ?? first;
    const kinds = changesOf(first, second);
    if (named === undefined || kinds.length === 0) return [];
    const { lastName, firstName, career } = named;
    return [
      {
        ...{ staffNumber, lastName, firstName, career, kinds },
        before: first === undefined ? null : standingOf(first),
        after: second === undefined ? null : standingOf(second),
      },
    ];
  });
}

function changesOf(
  before: RotationEntry | undefined,
  after: RotationEntry | undefined,
): readonly ChangeKind[] {
  if (before === undefined) return after === undefined ? [] : ['appeared'];
  if (after === undefined) return ['left'];
  const differs: Readonly<Record<ChangeKind, boolean>> = {
    appeared: false,
    left: false,
    verdict: before.status !== after.status,
    stay: stayKey(before.current) !== stayKey(after.current),
    last_day: (before.current?.lastDay ?? null) !== (after.current?.lastDay ?? null),
    next: termKey(before.next) !== termKey(after.next),
    derogation: before.needsDerogation !== after.needsDerogation,
  };
  return CHANGE_KINDS.filter((kind) => differs[kind]);
}

/** By what people know a stay: an assignment recorded anew with the same facts is the same. */
function stayKey(stay: CurrentStay | null): string {
  if (stay === null) return '';
  return JSON.stringify([stay.kind, stay.place, stay.functionCode, stay.from]);
}

/** Its end is not shown. */
function termKey(term: Term | null): string {
  return term === null ? '' : JSON.stringify([term.kind, term.from]);
}

function standingOf(entry: RotationEntry): Standing {
  const { status, current, place, functionTitle, next, needsDerogation } = entry;
  return { status, current, place, functionTitle, next, needsDerogation };
}
