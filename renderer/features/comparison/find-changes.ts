import type { AgentChange, ChangeKind } from '../../../shared/comparison/compare-entries.ts';
import { CHANGE_KINDS } from '../../../shared/comparison/compare-entries.ts';
import { nameKey } from '../../../shared/name-key.ts';

/** How many agents each kind of change concerns; those that concern nobody left out. */
export function countKinds(
  changes: readonly AgentChange[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  return CHANGE_KINDS.map((kind) => ({
    kind,
    count: changes.filter(({ kinds }) => kinds.includes(kind)).length,
  })).filter(({ count }) => count > 0);
}

/** Those of a kind (null = any) whose name or staff number holds what is typed, by name. */
export function findChanges(
  changes: readonly AgentChange[],
  { kind, typed }: { readonly kind: ChangeKind | null; readonly typed: string },
  language: string,
): readonly AgentChange[] {
  const wanted = nameKey(typed);
  const { compare } = new Intl.Collator(language);
  const nameOf = ({ lastName, firstName }: AgentChange) => `${lastName} ${firstName}`;
  return changes
    .filter((one) => kind === null || one.kinds.includes(kind))
    .filter((one) => nameKey(`${nameOf(one)} ${one.staffNumber}`).includes(wanted))
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)) || compare(a.staffNumber, b.staffNumber));
}
