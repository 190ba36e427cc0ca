import type { IsoDate } from '../dates.ts';
import type { LodgingWay } from '../rules/art-22/lodging.ts';
import type { PaperPart } from '../rules/art-22/papers.ts';

/** Those art. 22, § 3, al. 2 lists first; `other` is none of them. */
export const LODGING_WAYS: readonly LodgingWay[] = ['email', 'hand', 'registered', 'other'];

/** A special mission (art. 22); `null` = not recorded, or not yet. */
export type SpecialMission = {
  readonly code: string;
  readonly subject: string;
  /** The title that the holder bears during the mission. */
  readonly titleBorne: string | null;
  /** Of the holder who is on file. */
  readonly staffNumber: string | null;
  /** Name of a holder who is not. */
  readonly holder: string | null;
  /** Of the call, in the Moniteur belge. */
  readonly publishedOn: IsoDate | null;
  /** Both days inclusive. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Whether there is a relation of trust (§ 1). */
  readonly trusted: boolean | null;
  /** What each paper holds of what it must. */
  readonly callParts: readonly PaperPart[];
  readonly proposalParts: readonly PaperPart[];
  readonly decreeParts: readonly PaperPart[];
  readonly version: number;
};

/** A candidacy for a special mission (art. 22, § 3). */
export type MissionCandidacy = {
  readonly id: string;
  readonly missionCode: string;
  /** Name: anybody may apply. */
  readonly candidate: string;
  readonly way: LodgingWay | null;
  readonly lodgedOn: IsoDate | null;
  readonly reasoned: boolean | null;
  readonly acknowledged: boolean | null;
  readonly version: number;
};
