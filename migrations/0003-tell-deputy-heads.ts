import { type Kysely, sql } from 'kysely';

/** Which functions are of a deputy head of post or a minister-counsellor (art. 11, 3°). */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('job_function')
    .addColumn('deputy_head', 'integer', (c) => c.check(sql`deputy_head in (0, 1)`))
    .execute();
}
