import type { HardshipEntry } from '../../../shared/api/hardship-api.ts';
import type { Language } from '../../../shared/api/records.ts';
import type { Career, Gender, LanguageRole } from '../../../shared/domain/agent.ts';
import {
  averageRank,
  daysInPost,
  hardShare,
  inMonths,
  RANKS,
} from '../../../shared/hardship/served.ts';
import { nameKey } from '../../../shared/name-key.ts';

export type LedgerColumn =
  | 'agent'
  | 'class'
  | 'role'
  | `rank${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | 'unranked'
  | 'total'
  | 'average'
  | 'hard';

/** Which agents are shown, and in which order; null = no condition. */
export type LedgerView = {
  readonly typed: string;
  readonly career: Career | null;
  readonly class: string | null;
  readonly role: LanguageRole | null;
  readonly gender: Gender | null;
  readonly sort: LedgerColumn;
  readonly isDescending: boolean;
};

/** The figure of a column; text columns sort by their text. */
export function figureOf({ days }: HardshipEntry, column: LedgerColumn): number | null {
  switch (column) {
    case 'agent':
    case 'class':
    case 'role':
      return null;
    case 'unranked':
      return inMonths(days[0] ?? 0);
    case 'total':
      return inMonths(daysInPost(days));
    case 'average':
      return averageRank(days);
    case 'hard':
      return hardShare(days);
    default:
      return inMonths(days[RANKS.find((rank) => column === `rank${rank}`) ?? 0] ?? 0);
  }
}

/** The agents that pass every condition, sorted; nothing recorded comes last either way. */
export function arrange(
  entries: readonly HardshipEntry[],
  view: LedgerView,
  language: Language,
): readonly HardshipEntry[] {
  const words = nameKey(view.typed).split(' ');
  const collator = new Intl.Collator(language);
  const textOf = (one: HardshipEntry) =>
    view.sort === 'class' ? (one.class ?? '') : one.languageRole;
  const direction = view.isDescending ? -1 : 1;
  return entries
    .filter(
      (one) =>
        (view.career === null || one.career === view.career) &&
        (view.class === null || one.class === view.class) &&
        (view.role === null || one.languageRole === view.role) &&
        (view.gender === null || one.gender === view.gender) &&
        words.every((word) =>
          nameKey(`${one.lastName} ${one.firstName} ${one.staffNumber}`).includes(word),
        ),
    )
    .toSorted((a, b) => {
      const byName = collator.compare(nameOf(a), nameOf(b));
      if (view.sort === 'agent') return direction * byName;
      const [first, second] = [figureOf(a, view.sort), figureOf(b, view.sort)];
      if (first === null || second === null)
        return first === second
          ? direction * collator.compare(textOf(a), textOf(b)) || byName
          : first === null
            ? 1
            : -1;
      return direction * (first - second) || byName;
    });
}

function nameOf({ lastName, firstName }: HardshipEntry): string {
  return `${lastName} ${firstName}`;
}
