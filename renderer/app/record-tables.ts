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
