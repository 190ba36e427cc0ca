import type { SheetName } from '../../shared/api/import-check.ts';
import type { ImportBase } from '../db/import-base.ts';
import type { Entity } from './known-keys.ts';
import type { ProblemCode } from './problem-list.ts';

/** A column whose value must name, or had better name, something on file. */
export type Reference = {
  readonly column: string;
  readonly to: Entity;
  readonly code: ProblemCode;
  /** False: a notice. A career may name a place nobody has described yet. */
  readonly isStrict: boolean;
};

/** Where the rows of a sheet go. */
export type Target = {
  readonly table: Exclude<
    keyof ImportBase,
    'headquarters_service' | 'class_period' | 'traineeship'
  >;
  /** Column of the sheet -> column of the table, where they carry the same value. */
  readonly fields: Readonly<Record<string, string>>;
  /** Columns of the table that hold an empty text, not null, when empty. */
  readonly lists: readonly string[];
  /** Columns of the table that name a row together. */
  readonly key: readonly string[];
  /** Columns of the sheet: the second may not come before the first. */
  readonly orders: readonly (readonly [from: string, to: string])[];
  readonly references: readonly Reference[];
};

const AGENT: Reference = {
  column: 'staff_number',
  to: 'agent',
  code: 'unknown-agent',
  isStrict: true,
};

/** The columns whose names the table keeps. */
function same(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

function soft(column: string, to: 'place' | 'post' | 'function'): Reference {
  const code = to === 'function' ? 'unknown-function' : 'unknown-place';
  return { column, to, code, isStrict: false };
}

/** One target a sheet; `agents` also feeds the class and the traineeship. */
export const TARGETS: Readonly<Record<SheetName, Target>> = {
  agents: {
    table: 'agent',
    fields: same(
      'staff_number',
      'last_name',
      'first_name',
      'career',
      'language_role',
      'level',
      'appointed_on',
      'former_career',
      'contract',
      'retires_on',
      'email',
      'phone',
      'gender',
    ),
    lists: [],
    key: ['staff_number'],
    orders: [],
    references: [soft('trainee_post', 'post')],
  },
  posts: {
    table: 'post',
    fields: {
      post_code: 'code',
      ...same('city', 'country', 'type', 'supervising_post', 'also_accredited_to'),
      ...same('opened_on', 'closed_on'),
    },
    lists: ['also_accredited_to'],
    key: ['code'],
    orders: [['opened_on', 'closed_on']],
    references: [soft('supervising_post', 'post')],
  },
  hardship: {
    table: 'hardship_rank',
    fields: same('post_code', 'rank', 'valid_from', 'valid_to'),
    lists: [],
    key: ['post_code', 'valid_from'],
    orders: [['valid_from', 'valid_to']],
    references: [{ column: 'post_code', to: 'post', code: 'unknown-post', isStrict: true }],
  },
  functions: {
    table: 'job_function',
    fields: {
      function_code: 'code',
      ...same('place', 'title_fr', 'title_nl', 'title_en', 'class', 'careers', 'head_of_post'),
      ...same(
        'inside_mission',
        'deputy_head',
        'domain',
        'family',
        'specific',
        'competences',
        'former_career',
      ),
      ...same('valid_from', 'valid_to'),
    },
    lists: ['competences'],
    key: ['code'],
    orders: [['valid_from', 'valid_to']],
    references: [soft('place', 'place')],
  },
  assignments: {
    table: 'assignment',
    fields: {
      ...same('staff_number', 'kind', 'function_code', 'place', 'planned_to', 'state'),
      ...same('legal_basis', 'instrument', 'proposed_on', 'decided_on', 'departs'),
      from: 'from_date',
      to: 'to_date',
    },
    lists: [],
    key: ['staff_number', 'kind', 'from_date'],
    orders: [
      ['from', 'to'],
      ['from', 'planned_to'],
    ],
    references: [AGENT, soft('function_code', 'function'), soft('place', 'place')],
  },
  derogations: {
    table: 'derogation',
    fields: same(
      'kind',
      'grounds',
      'new_last_day',
      'proposed_on',
      'decided_on',
      'decision',
      'keeps_count',
      'reasons',
    ),
    lists: ['grounds'],
    key: ['assignment_id', 'kind'],
    orders: [['assignment_from', 'new_last_day']],
    references: [AGENT],
  },
  certificates: {
    table: 'certificate',
    fields: same('staff_number', 'exam', 'obtained_on', 'level', 'valid_until', 'proof'),
    lists: [],
    key: ['staff_number', 'exam', 'obtained_on'],
    orders: [['obtained_on', 'valid_until']],
    references: [AGENT],
  },
  experience: {
    table: 'experience',
    fields: { ...same('staff_number', 'domain', 'proof'), from: 'from_date', to: 'to_date' },
    lists: [],
    key: ['staff_number', 'domain', 'from_date'],
    orders: [['from', 'to']],
    references: [AGENT],
  },
  vacancies: {
    table: 'vacancy',
    fields: {
      vacancy_code: 'code',
      ...same('function_code', 'vacant_from', 'committee_approved_on'),
    },
    lists: [],
    key: ['code'],
    orders: [],
    references: [soft('function_code', 'function')],
  },
  calls: {
    table: 'call_round',
    fields: same('vacancy_code', 'round', 'opened_on', 'closes_on'),
    lists: [],
    key: ['vacancy_code', 'round'],
    orders: [['opened_on', 'closes_on']],
    references: [
      { column: 'vacancy_code', to: 'vacancy', code: 'unknown-vacancy', isStrict: true },
    ],
  },
  candidacies: {
    table: 'candidacy',
    fields: same('staff_number', 'filed_on', 'preference', 'withdrawn_on', 'retained'),
    lists: [],
    key: ['call_id', 'staff_number'],
    orders: [['filed_on', 'withdrawn_on']],
    references: [
      { column: 'vacancy_code', to: 'vacancy', code: 'unknown-vacancy', isStrict: true },
      AGENT,
    ],
  },
  competences: {
    table: 'competence',
    fields: same('staff_number', 'kind', 'name', 'held', 'obtained_on', 'proof'),
    lists: [],
    key: ['staff_number', 'kind', 'name'],
    orders: [],
    references: [AGENT],
  },
  mandates: {
    table: 'mandate',
    fields: {
      ...same('staff_number', 'kind', 'service', 'interim'),
      from: 'from_date',
      to: 'to_date',
    },
    lists: [],
    key: ['staff_number', 'kind', 'from_date'],
    orders: [['from', 'to']],
    references: [AGENT],
  },
  third_state_charges: {
    table: 'third_state_charge',
    fields: { ...same('staff_number', 'state', 'post_code'), from: 'from_date', to: 'to_date' },
    lists: [],
    key: ['staff_number', 'state', 'from_date'],
    orders: [['from', 'to']],
    references: [AGENT, soft('post_code', 'post')],
  },
  special_missions: {
    table: 'special_mission',
    fields: {
      mission_code: 'code',
      ...same('subject', 'title_borne', 'staff_number', 'holder', 'published_on', 'trusted'),
      ...same('call_parts', 'proposal_parts', 'decree_parts'),
      from: 'from_date',
      to: 'to_date',
    },
    lists: ['call_parts', 'proposal_parts', 'decree_parts'],
    key: ['code'],
    orders: [['from', 'to']],
    references: [AGENT],
  },
  mission_candidacies: {
    table: 'mission_candidacy',
    fields: same('mission_code', 'candidate', 'way', 'lodged_on', 'reasoned', 'acknowledged'),
    lists: [],
    key: ['mission_code', 'candidate'],
    orders: [],
    references: [
      { column: 'mission_code', to: 'mission', code: 'unknown-mission', isStrict: true },
    ],
  },
};
