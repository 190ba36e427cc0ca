import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { isDay, isOneOf, makeAppendOnly, strict, strictWithoutRowid } from './sqlite.ts';

/**
 * The first planner file: persons, places, functions, assignments, derogations, and the journal.
 *
 * `place` and `function_code` carry no foreign key: a place is a post or a headquarters service,
 * and a career may name a place nobody has described yet; the clock does not need it described.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPersons(db);
  await createPlaces(db);
  await createMoves(db);
  await createVacancies(db);
  await createJournal(db);
  await listHeadquartersServices(db);
}

type Days = readonly string[];

/** Adds the version every changed row counts, and a check on each column that holds a day. */
function withDays<T extends string, C extends string>(table: CreateTableBuilder<T, C>, days: Days) {
  let result = table.addColumn('version', 'integer', (c) => c.notNull().defaultTo(1));
  for (const day of days) result = result.addCheckConstraint(`${day}_is_a_day`, isDay(day));
  return strict(result);
}

async function createPersons(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('agent')
      .addColumn('staff_number', 'text', (c) => c.primaryKey().notNull())
      .addColumn('last_name', 'text', (c) => c.notNull())
      .addColumn('first_name', 'text', (c) => c.notNull())
      .addColumn('name_key', 'text', (c) => c.notNull())
      .addColumn('career', 'text', (c) => c.notNull())
      .addColumn('language_role', 'text', (c) => c.notNull())
      .addColumn('level', 'text')
      .addColumn('appointed_on', 'text')
      .addColumn('former_career', 'text')
      .addColumn('contract', 'text')
      .addColumn('retires_on', 'text')
      .addColumn('email', 'text')
      .addColumn('phone', 'text')
      .addColumn('gender', 'text')
      .addCheckConstraint('career_known', isOneOf('career', ['external', 'consular', 'state']))
      .addCheckConstraint('language_role_known', isOneOf('language_role', ['FR', 'NL']))
      .addCheckConstraint('contract_known', isOneOf('contract', ['statutory', 'contractual']))
      .addCheckConstraint('gender_known', isOneOf('gender', ['F', 'M', 'X']))
      .addCheckConstraint(
        'former_career_known',
        isOneOf('former_career', ['foreign_service', 'chancery', 'cooperation']),
      ),
    ['appointed_on', 'retires_on'],
  ).execute();

  await withDays(
    schema
      .createTable('class_period')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('class', 'text', (c) => c.notNull())
      .addColumn('since', 'text')
      .addUniqueConstraint('class_period_once', ['staff_number', 'since']),
    ['since'],
  ).execute();

  await withDays(
    schema
      .createTable('traineeship')
      .addColumn('staff_number', 'text', (c) =>
        c.primaryKey().notNull().references('agent.staff_number'),
      )
      .addColumn('post_from', 'text')
      .addColumn('post_to', 'text')
      .addColumn('post_code', 'text')
      .addCheckConstraint('traineeship_in_order', sql`post_to >= post_from`),
    ['post_from', 'post_to'],
  ).execute();

  await withDays(
    schema
      .createTable('certificate')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('exam', 'text', (c) => c.notNull())
      .addColumn('obtained_on', 'text', (c) => c.notNull())
      .addColumn('level', 'text')
      .addUniqueConstraint('certificate_once', ['staff_number', 'exam', 'obtained_on']),
    ['obtained_on'],
  ).execute();

  await withDays(
    schema
      .createTable('experience')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('domain', 'text', (c) => c.notNull())
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('to_date', 'text')
      .addColumn('proof', 'text')
      .addCheckConstraint('experience_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('experience_domain_known', isOneOf('domain', DOMAINS))
      .addUniqueConstraint('experience_once', ['staff_number', 'domain', 'from_date']),
    ['from_date', 'to_date'],
  ).execute();
}

const DOMAINS = ['political_economic', 'consular', 'development', 'other'];

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

async function createPlaces(db: Kysely<unknown>): Promise<void> {
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

async function createMoves(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('assignment')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('function_code', 'text')
      .addColumn('place', 'text')
      .addColumn('from_date', 'text', (c) => c.notNull())
      .addColumn('planned_to', 'text')
      .addColumn('to_date', 'text')
      .addColumn('state', 'text')
      .addColumn('legal_basis', 'text')
      .addColumn('instrument', 'text')
      .addCheckConstraint('assignment_in_order', sql`to_date >= from_date`)
      .addCheckConstraint('assignment_planned_in_order', sql`planned_to >= from_date`)
      .addCheckConstraint(
        'assignment_kind_known',
        isOneOf('kind', [
          'posting',
          'headquarters',
          'international_mission',
          'art21',
          'special_mission',
          'attached',
          'other_absence',
        ]),
      )
      .addCheckConstraint(
        'assignment_state_known',
        isOneOf('state', ['planned', 'proposed', 'decided', 'effective', 'ended']),
      )
      .addUniqueConstraint('assignment_once', ['staff_number', 'from_date', 'kind']),
    ['from_date', 'planned_to', 'to_date'],
  ).execute();

  await withDays(
    schema
      .createTable('derogation')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('assignment_id', 'text', (c) => c.notNull().references('assignment.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('grounds', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('new_last_day', 'text')
      .addColumn('proposed_on', 'text')
      .addColumn('decided_on', 'text')
      .addColumn('decision', 'text')
      .addColumn('keeps_count', 'integer')
      .addColumn('reasons', 'text')
      .addCheckConstraint(
        'derogation_kind_known',
        isOneOf('kind', ['shorten', 'extend', 'sequence']),
      )
      .addCheckConstraint('decision_known', isOneOf('decision', ['approved', 'refused']))
      .addCheckConstraint('keeps_count_0_to_2', sql`keeps_count between 0 and 2`)
      .addUniqueConstraint('derogation_once', ['assignment_id', 'kind']),
    ['new_last_day', 'proposed_on', 'decided_on'],
  ).execute();
}

async function createVacancies(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await withDays(
    schema
      .createTable('vacancy')
      .addColumn('code', 'text', (c) => c.primaryKey().notNull())
      .addColumn('function_code', 'text', (c) => c.notNull())
      .addColumn('vacant_from', 'text', (c) => c.notNull())
      .addColumn('committee_approved_on', 'text'),
    ['vacant_from', 'committee_approved_on'],
  ).execute();

  await withDays(
    schema
      .createTable('call_round')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('vacancy_code', 'text', (c) => c.notNull().references('vacancy.code'))
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('opened_on', 'text', (c) => c.notNull())
      .addColumn('closes_on', 'text', (c) => c.notNull())
      .addCheckConstraint('round_1_or_2', sql`round in (1, 2)`)
      .addCheckConstraint('call_in_order', sql`closes_on >= opened_on`)
      .addUniqueConstraint('call_round_once', ['vacancy_code', 'round']),
    ['opened_on', 'closes_on'],
  ).execute();

  await withDays(
    schema
      .createTable('candidacy')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('call_id', 'text', (c) => c.notNull().references('call_round.id'))
      .addColumn('staff_number', 'text', (c) => c.notNull().references('agent.staff_number'))
      .addColumn('filed_on', 'text', (c) => c.notNull())
      .addColumn('preference', 'integer')
      .addColumn('withdrawn_on', 'text')
      .addColumn('retained', 'integer')
      .addCheckConstraint('retained_yes_no', sql`retained in (0, 1)`)
      .addUniqueConstraint('candidacy_once', ['call_id', 'staff_number']),
    ['filed_on', 'withdrawn_on'],
  ).execute();
}

async function createJournal(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await strict(
    schema
      .createTable('setting')
      .addColumn('key', 'text', (c) => c.primaryKey().notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1)),
  ).execute();

  await strict(
    schema
      .createTable('journal_entry')
      .addColumn('sequence', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('undoable', 'integer', (c) => c.notNull())
      .addColumn('undoes', 'integer', (c) => c.references('journal_entry.sequence'))
      .addColumn('redoes', 'integer', (c) => c.references('journal_entry.sequence'))
      .addColumn('rows', 'integer', (c) => c.notNull())
      .addColumn('previous_digest', 'text', (c) => c.notNull())
      .addColumn('digest', 'text', (c) => c.notNull())
      .addCheckConstraint('undoable_yes_no', sql`undoable in (0, 1)`),
  ).execute();

  await strictWithoutRowid(
    schema
      .createTable('journal_row')
      .addColumn('sequence', 'integer', (c) => c.notNull().references('journal_entry.sequence'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('table_name', 'text', (c) => c.notNull())
      .addColumn('row_id', 'text', (c) => c.notNull())
      .addColumn('before', 'text')
      .addColumn('after', 'text')
      .addPrimaryKeyConstraint('journal_row_key', ['sequence', 'position']),
  ).execute();

  await schema
    .createIndex('journal_row_by_row')
    .on('journal_row')
    .columns(['table_name', 'row_id', 'sequence'])
    .execute();
  await schema
    .createIndex('journal_entry_by_undoes')
    .on('journal_entry')
    .column('undoes')
    .where(sql.ref('undoes'), 'is not', null)
    .execute();
  await schema
    .createIndex('derogation_by_assignment')
    .on('derogation')
    .column('assignment_id')
    .execute();
  await makeAppendOnly(db, 'journal_entry');
  await makeAppendOnly(db, 'journal_row');
}

/** The ten services of the central administration, art. 3; codes are ours. */
async function listHeadquartersServices(db: Kysely<unknown>): Promise<void> {
  const services = [
    ['P', 'Services du président', 'Diensten van de voorzitter', "Chair's services"],
    [
      'DGB',
      'Direction générale Affaires bilatérales',
      'Directie-generaal Bilaterale Zaken',
      'Directorate-General Bilateral Affairs',
    ],
    [
      'DGC',
      'Direction générale Affaires consulaires',
      'Directie-generaal Consulaire Zaken',
      'Directorate-General Consular Affairs',
    ],
    [
      'DGD',
      'Direction générale Coopération au Développement et Aide humanitaire',
      'Directie-generaal Ontwikkelingssamenwerking en Humanitaire Hulp',
      'Directorate-General Development Cooperation and Humanitarian Aid',
    ],
    [
      'DGE',
      'Direction générale Affaires européennes et Coordination',
      'Directie-generaal Europese Zaken en Coördinatie',
      'Directorate-General European Affairs and Coordination',
    ],
    [
      'DGJ',
      'Direction générale Affaires juridiques',
      'Directie-generaal Juridische Zaken',
      'Directorate-General Legal Affairs',
    ],
    [
      'DGM',
      'Direction générale Affaires multilatérales et Mondialisation',
      'Directie-generaal Multilaterale Zaken en Mondialisering',
      'Directorate-General Multilateral Affairs and Globalisation',
    ],
    [
      'B&B',
      "Direction d'encadrement Budget et Contrôle de gestion",
      'Stafdirectie Budget en Beheerscontrole',
      'Staff Directorate Budget and Management Control',
    ],
    [
      'ICT',
      "Direction d'encadrement Technologie de l'information et de la Communication",
      'Stafdirectie Informatie- en Communicatietechnologie',
      'Staff Directorate Information and Communication Technology',
    ],
    [
      'P&O',
      "Direction d'encadrement Personnel et Organisation",
      'Stafdirectie Personeel en Organisatie',
      'Staff Directorate Personnel and Organisation',
    ],
  ] as const;
  for (const [code, fr, nl, en] of services) {
    await sql`
      insert into headquarters_service (code, title_fr, title_nl, title_en)
      values (${code}, ${fr}, ${nl}, ${en})
    `.execute(db);
  }
}
