import type { RecordTable } from '../api/records-api.ts';

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

/** Where the rows stand whose codes a column holds; `undefined` where it holds none. */
export function namedIn(column: string): Named | undefined {
  return NAMING[column];
}

/** What a column names; `undefined` where it names nothing, or the row itself. */
export function namedBy(table: RecordTable, column: string): Named | undefined {
  const named = namedIn(column);
  return named === table ? undefined : named;
}
