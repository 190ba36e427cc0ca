import { ELIGIBILITY_VERDICTS } from '../../../shared/rules/art-21/eligibility.ts';
import { STATUSES } from '../../../shared/rules/verdict.ts';
import type { AnyVerdict } from '../../ui/verdict-chip.tsx';
import type { JudgedEntry } from './judged-list.ts';
import type { GridName } from './grid-name.ts';

export type VerdictCounts = {
  /** In the order in which the list sorts them, those of nobody too but for those of `RARE`. */
  readonly byVerdict: readonly { readonly verdict: AnyVerdict; readonly agents: number }[];
  /** Agents of whom some stay lacks a decision it needs, whatever their verdict; null = not asked. */
  readonly needDerogation: number | null;
};

const VERDICTS: Readonly<Record<GridName, readonly AnyVerdict[]>> = {
  rotation: STATUSES,
  art21: ELIGIBILITY_VERDICTS,
};

/** Of nobody in an ordinary list; a count of them would only take room. */
const RARE: readonly AnyVerdict[] = ['NOT_APPLICABLE', 'NOT_IN_FORCE'];

export function countVerdicts(grid: GridName, entries: readonly JudgedEntry[]): VerdictCounts {
  const agents = new Map<AnyVerdict, number>();
  for (const entry of entries) {
    const verdict = 'status' in entry ? entry.status : entry.verdict;
    agents.set(verdict, (agents.get(verdict) ?? 0) + 1);
  }
  return {
    byVerdict: VERDICTS[grid]
      .map((verdict) => ({ verdict, agents: agents.get(verdict) ?? 0 }))
      .filter((one) => one.agents > 0 || !RARE.includes(one.verdict)),
    needDerogation:
      grid === 'art21'
        ? null
        : entries.filter((entry) => 'status' in entry && entry.needsDerogation).length,
  };
}
