import { migrations } from '../../migrations/index.ts';

/** Whether a planner holds real persons or invented ones. */
export type PlannerKind = 'real' | 'demonstration';

/**
 * The number at byte 68 of a planner file, by which every program knows whose file it is: `PRPR` for a real
 * planner, `PRPD` for a demonstration. The kind is told without opening, and the two never mix.
 */
export const APPLICATION_IDS: Readonly<Record<PlannerKind, number>> = {
  real: 0x50_52_50_52,
  demonstration: 0x50_52_50_44,
};

/** `undefined` for the id of another program. */
export function kindOf(applicationId: number): PlannerKind | undefined {
  if (applicationId === APPLICATION_IDS.real) return 'real';
  return applicationId === APPLICATION_IDS.demonstration ? 'demonstration' : undefined;
}

/** Names in the order in which they run. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(migrations).sort();

/** How many migrations a file of this program has been through: its `user_version`. */
export const FORMAT_VERSION = MIGRATION_NAMES.length;

/** The name of a planner file ends so. */
export const PLANNER_ENDING = '.planner';
