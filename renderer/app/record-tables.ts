import type { RecordTable } from '../../shared/api/records-api.ts';

/** Every table, those of persons first, then the network, then procedures. */
export const RECORD_TABLES: readonly [RecordTable, ...RecordTable[]] = [
  'agents',
  'assignments',
  'derogations',
  'certificates',
  'experience',
  'competences',
  'mandates',
  'posts',
  'hardship',
  'functions',
  'vacancies',
  'calls',
  'candidacies',
  'third_state_charges',
  'special_missions',
  'mission_candidacies',
];

/** The table a place on screen is about; the first where it names none. */
export function tableNamed(subject: string | null): RecordTable {
  return RECORD_TABLES.find((table) => table === subject) ?? RECORD_TABLES[0];
}

/** Where the rows stand that a column names. `place`: posts, and services of headquarters. */
export type Named = 'agents' | 'posts' | 'functions' | 'vacancies' | 'special_missions' | 'place';

const NAMING: Readonly<Record<string, Named>> = {
  staff_number: 'agents',
  post_code: 'posts',
  supervising_post: 'posts',
  trainee_post: 'posts',
  place: 'place',
  function_code: 'functions',
  vacancy_code: 'vacancies',
  mission_code: 'special_missions',
};

/** What a column names; `undefined` where it names nothing, or the row itself. */
export function namedBy(table: RecordTable, column: string): Named | undefined {
  const named = NAMING[column];
  return named === table ? undefined : named;
}
