import { type Kysely, sql } from 'kysely';
import { isOneOf } from '../sqlite.ts';
import { DOMAINS } from './domains.ts';
import { withDays } from './with-days.ts';

const POST_TYPES = [
  'embassy',
  'permanent_representation',
  'consulate_general',
  'consulate',
  'vice_consulate',
  'consular_agency',
  'diplomatic_office',
  'honorary',
];

/** Posts, their hardship ranks, headquarters services, and functions. */
export async function createPlaces(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('post')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('city', 'text', (c) => c.notNull())
      .addColumn('country', 'text')
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('supervising_post', 'text')
      .addColumn('also_accredited_to', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('opened_on', 'text')
      .addColumn('closed_on', 'text')
      .addCheckConstraint('post_type_known', isOneOf('type', POST_TYPES)),
    ['opened_on', 'closed_on'],
  ).execute();

  await withDays(
    schema
      .createTable('hardship_rank')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('post_code', 'text', (c) => c.notNull().references('post.code'))
      .addColumn('rank', 'integer', (c) => c.notNull())
      .addColumn('valid_from', 'text', (c) => c.notNull())
      .addColumn('valid_to', 'text')
      .addCheckConstraint('rank_1_to_7', sql`rank between 1 and 7`)
      .addCheckConstraint('rank_in_order', sql`valid_to >= valid_from`)
      .addUniqueConstraint('hardship_rank_once', ['post_code', 'valid_from']),
    ['valid_from', 'valid_to'],
  ).execute();

  await withDays(
    schema
      .createTable('headquarters_service')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('title_fr', 'text', (c) => c.notNull())
      .addColumn('title_nl', 'text', (c) => c.notNull())
      .addColumn('title_en', 'text', (c) => c.notNull()),
    [],
  ).execute();

  await withDays(
    schema
      .createTable('job_function')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('title_fr', 'text')
      .addColumn('title_nl', 'text')
      .addColumn('title_en', 'text')
      .addColumn('class', 'text')
      .addColumn('careers', 'text')
      .addColumn('head_of_post', 'integer')
      .addColumn('inside_mission', 'integer')
      .addColumn('domain', 'text')
      .addColumn('family', 'text')
      .addColumn('specific', 'integer')
      .addColumn('competences', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('former_career', 'text')
      .addColumn('valid_from', 'text')
      .addColumn('valid_to', 'text')
      .addCheckConstraint('careers_known', isOneOf('careers', ['external', 'consular', 'both']))
      .addCheckConstraint('domain_known', isOneOf('domain', DOMAINS))
      .addCheckConstraint('head_of_post_yes_no', sql`head_of_post in (0, 1)`)
      .addCheckConstraint('inside_mission_yes_no', sql`inside_mission in (0, 1)`)
      .addCheckConstraint('specific_yes_no', sql`specific in (0, 1)`),
    ['valid_from', 'valid_to'],
  ).execute();
}
