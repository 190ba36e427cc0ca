import type { IsoDate } from '../../shared/dates.ts';
import type { CompetenceKind } from '../../shared/domain/competence.ts';
import type { MandateKind } from '../../shared/domain/mandate.ts';
import type { SensitiveGroundKind } from '../../shared/domain/sensitive-ground.ts';
import type { LodgingWay } from '../../shared/rules/art-22/lodging.ts';
import type { Flag } from './flags.ts';

export interface CompetenceTable {
  id: string;
  staff_number: string;
  kind: CompetenceKind;
  name: string;
  held: Flag | null;
  obtained_on: IsoDate | null;
  proof: string | null;
  version: number;
}

export interface MandateTable {
  id: string;
  staff_number: string;
  kind: MandateKind;
  /** The code of a headquarters service, or any text. */
  service: string | null;
  from_date: IsoDate;
  to_date: IsoDate | null;
  interim: Flag | null;
  version: number;
}

export interface ThirdStateChargeTable {
  id: string;
  staff_number: string;
  /** ISO 3166 alpha-2. */
  state: string;
  post_code: string | null;
  from_date: IsoDate;
  to_date: IsoDate | null;
  version: number;
}

/** Read by its own queries alone (`sensitive-grounds.ts`), after the look was journalled. */
export interface SensitiveGroundTable {
  id: string;
  staff_number: string;
  kind: SensitiveGroundKind;
  text: string;
  from_date: IsoDate | null;
  to_date: IsoDate | null;
  version: number;
}

export interface SpecialMissionTable {
  code: string;
  subject: string;
  title_borne: string | null;
  staff_number: string | null;
  holder: string | null;
  published_on: IsoDate | null;
  from_date: IsoDate | null;
  to_date: IsoDate | null;
  trusted: Flag | null;
  /** These three separated by `;`. */
  call_parts: string;
  proposal_parts: string;
  decree_parts: string;
  version: number;
}

export interface MissionCandidacyTable {
  id: string;
  mission_code: string;
  candidate: string;
  way: LodgingWay | null;
  lodged_on: IsoDate | null;
  reasoned: Flag | null;
  acknowledged: Flag | null;
  version: number;
}
