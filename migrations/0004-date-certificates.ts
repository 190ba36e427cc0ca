import { type Kysely, sql } from 'kysely';
import { isDay } from './sqlite.ts';

/** Until when a certificate is valid, that day included, and where its document is. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('certificate')
    .addColumn('valid_until', 'text', (c) =>
      c.check(sql`${isDay('valid_until')} and valid_until >= obtained_on`),
    )
    .execute();
  await schema.alterTable('certificate').addColumn('proof', 'text').execute();
}
