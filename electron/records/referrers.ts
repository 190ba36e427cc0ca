import type { RecordTable } from '../../shared/api/records-api.ts';
import type { TableName } from '../db/schema.ts';

/** Where a row is named by its key: by rows that cannot be without it, or by a code alone. */
export type Referrer = {
  readonly table: TableName;
  readonly column: string;
  /** What people call it: a table of records, or one that is in no grid. */
  readonly label: RecordTable | 'sensitive_grounds';
};

const OF_AGENT: readonly (readonly [TableName, Referrer['label']])[] = [
  ['assignment', 'assignments'],
  ['certificate', 'certificates'],
  ['experience', 'experience'],
  ['candidacy', 'candidacies'],
  ['competence', 'competences'],
  ['mandate', 'mandates'],
  ['third_state_charge', 'third_state_charges'],
  ['special_mission', 'special_missions'],
  ['sensitive_ground', 'sensitive_grounds'],
];

/** By the table of the row that is named. Classes and traineeship go with their agent. */
export const REFERRERS: Partial<Readonly<Record<TableName, readonly Referrer[]>>> = {
  agent: OF_AGENT.map(([table, label]) => ({ table, column: 'staff_number', label })),
  post: [
    { table: 'hardship_rank', column: 'post_code', label: 'hardship' },
    { table: 'job_function', column: 'place', label: 'functions' },
    { table: 'assignment', column: 'place', label: 'assignments' },
    { table: 'traineeship', column: 'post_code', label: 'agents' },
    { table: 'post', column: 'supervising_post', label: 'posts' },
    { table: 'third_state_charge', column: 'post_code', label: 'third_state_charges' },
  ],
  job_function: [
    { table: 'assignment', column: 'function_code', label: 'assignments' },
    { table: 'vacancy', column: 'function_code', label: 'vacancies' },
  ],
  assignment: [{ table: 'derogation', column: 'assignment_id', label: 'derogations' }],
  vacancy: [{ table: 'call_round', column: 'vacancy_code', label: 'calls' }],
  call_round: [{ table: 'candidacy', column: 'call_id', label: 'candidacies' }],
  special_mission: [
    { table: 'mission_candidacy', column: 'mission_code', label: 'mission_candidacies' },
  ],
};
