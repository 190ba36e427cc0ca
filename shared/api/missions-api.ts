import type { IsoDate } from '../dates.ts';
import type { MissionCandidacy, SpecialMission } from '../domain/special-mission.ts';
import type { Code, Finding } from '../rules/finding.ts';
import type { FileAnswer } from './api.ts';
import type { DayAsked } from './records.ts';

type Judged = { readonly code: Code; readonly findings: readonly Finding[] };

/** A special mission as it is recorded, and what art. 22 says of it and of each candidacy. */
export type JudgedMission = Judged & {
  readonly mission: SpecialMission;
  /** Of the holder who is on file, last name first; null where nobody on file holds it. */
  readonly holderName: string | null;
  /** Tenth working day after publication under the readings of the file; null before it. */
  readonly lastDay: IsoDate | null;
  /** By name. */
  readonly candidacies: readonly (Judged & { readonly candidacy: MissionCandidacy })[];
};

export type MissionsApi = {
  /** Every special mission on file, by code, judged under the text of its publication. */
  list(input: DayAsked): FileAnswer<readonly JudgedMission[]>;
};
