import type { Kysely } from 'kysely';
import type { IsoDate } from '../../shared/dates.ts';
import type { CareerFacts } from '../../shared/rules/verdict.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import type { Derogation } from '../../shared/domain/derogation.ts';
import type { FunctionDomain, JobFunction } from '../../shared/domain/job-function.ts';
import type { PostType } from '../../shared/domain/post.ts';
import type {
  CompetenceTable,
  MandateTable,
  MissionCandidacyTable,
  SensitiveGroundTable,
  SpecialMissionTable,
  ThirdStateChargeTable,
} from './fact-tables.ts';
import type { Flag } from './flags.ts';

export interface AgentTable {
  staff_number: string;
  last_name: string;
  first_name: string;
  /** Accents and case folded, for search and order. */
  name_key: string;
  career: CareerFacts['career'];
  language_role: Agent['languageRole'];
  level: string | null;
  appointed_on: IsoDate | null;
  former_career: Agent['formerCareer'];
  contract: Agent['contract'];
  retires_on: IsoDate | null;
  email: string | null;
  phone: string | null;
  gender: Agent['gender'];
  version: number;
}

export interface ClassPeriodTable {
  id: string;
  staff_number: string;
  class: string;
  since: IsoDate | null;
  version: number;
}

export interface TraineeshipTable {
  staff_number: string;
  post_from: IsoDate | null;
  post_to: IsoDate | null;
  post_code: string | null;
  version: number;
}

export interface CertificateTable {
  id: string;
  staff_number: string;
  exam: string;
  obtained_on: IsoDate;
  level: string | null;
  valid_until: IsoDate | null;
  proof: string | null;
  version: number;
}

export interface ExperienceTable {
  id: string;
  staff_number: string;
  domain: FunctionDomain;
  from_date: IsoDate;
  to_date: IsoDate | null;
  proof: string | null;
  version: number;
}

export interface PostTable {
  code: string;
  city: string;
  country: string | null;
  type: PostType;
  supervising_post: string | null;
  /** ISO codes separated by `;`. */
  also_accredited_to: string;
  opened_on: IsoDate | null;
  closed_on: IsoDate | null;
  version: number;
}

export interface HardshipRankTable {
  id: string;
  post_code: string;
  rank: number;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  version: number;
}

export interface HeadquartersServiceTable {
  code: string;
  title_fr: string;
  title_nl: string;
  title_en: string;
  version: number;
}

export interface JobFunctionTable {
  code: string;
  place: string;
  title_fr: string | null;
  title_nl: string | null;
  title_en: string | null;
  class: string | null;
  careers: JobFunction['careers'];
  head_of_post: Flag | null;
  inside_mission: Flag | null;
  deputy_head: Flag | null;
  domain: FunctionDomain | null;
  family: string | null;
  specific: Flag | null;
  /** Separated by `;`. */
  competences: string;
  former_career: string | null;
  valid_from: IsoDate | null;
  valid_to: IsoDate | null;
  version: number;
}

export interface AssignmentTable {
  id: string;
  staff_number: string;
  kind: Assignment['kind'];
  function_code: string | null;
  place: string | null;
  from_date: IsoDate;
  planned_to: IsoDate | null;
  to_date: IsoDate | null;
  state: Assignment['state'];
  legal_basis: string | null;
  instrument: string | null;
  proposed_on: IsoDate | null;
  decided_on: IsoDate | null;
  departs: Flag | null;
  version: number;
}

export interface DerogationTable {
  id: string;
  assignment_id: string;
  kind: Derogation['kind'];
  /** Separated by `;`. */
  grounds: string;
  new_last_day: IsoDate | null;
  proposed_on: IsoDate | null;
  decided_on: IsoDate | null;
  decision: Derogation['decision'];
  keeps_count: Derogation['keepsCount'];
  reasons: string | null;
  version: number;
}

export interface VacancyTable {
  code: string;
  function_code: string;
  vacant_from: IsoDate;
  committee_approved_on: IsoDate | null;
  version: number;
}

export interface CallRoundTable {
  id: string;
  vacancy_code: string;
  round: 1 | 2;
  opened_on: IsoDate;
  closes_on: IsoDate;
  version: number;
}

export interface CandidacyTable {
  id: string;
  call_id: string;
  staff_number: string;
  filed_on: IsoDate;
  preference: number | null;
  withdrawn_on: IsoDate | null;
  retained: Flag | null;
  version: number;
}

export interface SettingTable {
  key: string;
  /** JSON. */
  value: string;
  version: number;
}

export interface JournalEntryTable {
  sequence: number;
  /** UTC instant in ISO form. */
  at: string;
  actor: string;
  action: string;
  subject: string;
  reason: string | null;
  undoable: Flag;
  undoes: number | null;
  redoes: number | null;
  rows: number;
  /** SHA-256 in hex of the entry before; 64 zeros for the first. */
  previous_digest: string;
  digest: string;
}

export interface JournalRowTable {
  sequence: number;
  position: number;
  table_name: string;
  row_id: string;
  /** The whole row as JSON; null = the row did not exist. */
  before: string | null;
  after: string | null;
}

/** The tables a person's change may touch, each written only through the journal. */
export interface JournalledTables {
  agent: AgentTable;
  class_period: ClassPeriodTable;
  traineeship: TraineeshipTable;
  certificate: CertificateTable;
  experience: ExperienceTable;
  post: PostTable;
  hardship_rank: HardshipRankTable;
  headquarters_service: HeadquartersServiceTable;
  job_function: JobFunctionTable;
  assignment: AssignmentTable;
  derogation: DerogationTable;
  vacancy: VacancyTable;
  call_round: CallRoundTable;
  candidacy: CandidacyTable;
  competence: CompetenceTable;
  mandate: MandateTable;
  third_state_charge: ThirdStateChargeTable;
  sensitive_ground: SensitiveGroundTable;
  special_mission: SpecialMissionTable;
  mission_candidacy: MissionCandidacyTable;
  setting: SettingTable;
}

export interface Database extends JournalledTables {
  journal_entry: JournalEntryTable;
  journal_row: JournalRowTable;
}

export type TableName = keyof JournalledTables;

/** The column that names a row. */
export const PRIMARY_KEY = {
  agent: 'staff_number',
  class_period: 'id',
  traineeship: 'staff_number',
  certificate: 'id',
  experience: 'id',
  post: 'code',
  hardship_rank: 'id',
  headquarters_service: 'code',
  job_function: 'code',
  assignment: 'id',
  derogation: 'id',
  vacancy: 'code',
  call_round: 'id',
  candidacy: 'id',
  competence: 'id',
  mandate: 'id',
  third_state_charge: 'id',
  sensitive_ground: 'id',
  special_mission: 'code',
  mission_candidacy: 'id',
  setting: 'key',
} as const satisfies Record<TableName, string>;

/**
 * What a query needs. A `Kysely` and a `Transaction` both fit, and a write does not compile.
 */
export type ReadDb = Pick<Kysely<Database>, 'selectFrom'>;
export type WriteDb = Kysely<Database>;
