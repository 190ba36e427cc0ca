import type { RotationEntry } from '../../../shared/api/records.ts';
import { STATUSES, type Status } from '../../../shared/rules/verdict.ts';

export type VerdictCounts = {
  /** Most urgent first, those of nobody too. */
  readonly byStatus: readonly { readonly status: Status; readonly agents: number }[];
  /** Agents of whom some stay lacks a decision it needs, whatever their verdict. */
  readonly needDerogation: number;
};

export function countVerdicts(entries: readonly RotationEntry[]): VerdictCounts {
  return {
    byStatus: STATUSES.map((status) => ({
      status,
      agents: entries.filter((entry) => entry.status === status).length,
    })),
    needDerogation: entries.filter((entry) => entry.needsDerogation).length,
  };
}
