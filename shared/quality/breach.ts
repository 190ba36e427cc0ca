import type { RecordTable } from '../api/records-api.ts';
import type { Figures, Finding } from '../rules/finding.ts';
import type { ContradictionReason } from './contradictions.ts';

/** What cannot be true of a row beside others of its kind, or of a proof that has run out. */
export const FLAW_REASONS = [
  'CERTIFICATE_EXPIRED',
  'RANKS_OVERLAP',
  'FUNCTION_OUTSIDE_POST',
] as const;

export type FlawReason = (typeof FLAW_REASONS)[number];

/** What is wrong in a row, as it was found; the sentence is made in `wording`. */
export type BreachSource =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'contradiction';
      readonly reason: Exclude<ContradictionReason, 'GAP' | 'OVERLAP'>;
      readonly figures: Figures;
    }
  | { readonly kind: 'flaw'; readonly reason: FlawReason; readonly figures: Figures }
  /** A fact that keeps a rule from answering. */
  | { readonly kind: 'missing'; readonly fact: string };

/** A conflict or a breach of a rule, in the row where it shows. */
export type Breach = {
  readonly table: RecordTable;
  /** Key of the row, as `RecordRow` has it. */
  readonly id: string;
  /** Column of the sheet; null = the row as a whole. */
  readonly column: string | null;
  /** What it is counted under. */
  readonly code: BreachCode;
  readonly source: BreachSource;
};

/** Of a finding that is against the text, by table: the column in which it shows. */
export const FINDING_COLUMNS = {
  assignments: {
    OVERLAP: 'from',
    GAP: 'from',
    OVERSTAY: 'to',
    EXTENDED: 'to',
    EARLY_END: 'to',
    SHORTENED: 'to',
    SEQUENCE: 'kind',
    NO_COMMITTEE_PROPOSAL: 'proposed_on',
    PROPOSED_TOO_LATE: 'proposed_on',
    SECOND_LANGUAGE_LACKING: 'staff_number',
    OVER_FOUR_YEARS: 'to',
    OVER_FOUR_YEARS_IN_ALL: 'to',
    RENEWAL: 'function_code',
  },
  derogations: {
    NOTHING_ON_FILE: 'proposed_on',
    NO_DECISION: 'decision',
    NO_PROPOSAL: 'proposed_on',
    DECISION_BEFORE_PROPOSAL: 'decided_on',
    GROUND_NOT_LISTED: 'grounds',
  },
  functions: { FUNCTION_NOT_VALID: 'valid_from' },
  vacancies: { APPROVED_LATE: 'committee_approved_on' },
  candidacies: {
    HEAD_OF_POST: 'vacancy_code',
    CAREERS_ONLY: 'round',
    CAREER_NOT_CALLED: 'staff_number',
    NOT_A_STATE_AGENT: 'staff_number',
    OTHER_LEVEL: 'staff_number',
    OTHER_CLASS: 'staff_number',
    TOO_LITTLE_EXPERIENCE: 'staff_number',
    PROOF_LACKING: 'staff_number',
    RENEWAL: 'staff_number',
    OVER_FOUR_YEARS_IN_ALL: 'staff_number',
    CONDITION_NOT_MET: 'staff_number',
  },
  third_state_charges: { NOT_EXTERNAL_CAREER: 'staff_number' },
  special_missions: {
    PAPER_INCOMPLETE: 'call_parts',
    MISSION_EXPERIENCE_SHORT: 'staff_number',
    NOT_TRUSTED: 'trusted',
    MISSION_RENEWED: 'from',
    OVER_FOUR_YEARS: 'to',
    MISSION_OVER_FOUR_YEARS_IN_ALL: 'to',
  },
  mission_candidacies: { TOO_LATE: 'lodged_on', NOT_REASONED: 'reasoned', OTHER_WAY: 'way' },
} as const satisfies Partial<Record<RecordTable, Readonly<Record<string, string>>>>;

type ReasonsOf<Columns> = Columns extends Columns ? keyof Columns : never;

/** A finding that is against the text, wherever it shows. */
export type FindingReason = Extract<
  ReasonsOf<(typeof FINDING_COLUMNS)[keyof typeof FINDING_COLUMNS]>,
  string
>;

/** Every kind of breach; `MISSING` is counted by fact on screen. */
export type BreachCode = FindingReason | ContradictionReason | FlawReason | 'MISSING';
