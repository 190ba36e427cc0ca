/** What the text says of one point. `UNKNOWN` names the facts that are missing: nothing is guessed. */
export type Code =
  'OK' | 'NEEDS_DECISION' | 'BLOCKED' | 'SOFT' | 'MANUAL' | 'NOT_IN_FORCE' | 'UNKNOWN';

/** Worst first: the code that speaks for several findings together. */
export const CODES_BY_WEIGHT: readonly Code[] = [
  'BLOCKED',
  'NEEDS_DECISION',
  'UNKNOWN',
  'NOT_IN_FORCE',
  'MANUAL',
  'SOFT',
  'OK',
];

/** The figures with which a reader redoes the reasoning by hand; snake_case, days in ISO form. */
export type Figures = Readonly<Record<string, string | number | boolean | null>>;

/** One rule's answer, made of figures and records; the sentence is made in `wording`. */
export type Finding = {
  /** The catalogue's id, such as `17-2`. Kept for ever: it is in files and letters. */
  readonly rule: string;
  readonly code: Code;
  /** As letters print it, such as `art. 17, § 1, al. 2`. */
  readonly article: string;
  /** Tells apart what one rule may say, such as `SEQUENCE`; each has its sentence. */
  readonly reason: string;
  /** Facts to find, such as `assignment.legal_basis`; empty unless the code is UNKNOWN. */
  readonly missing: readonly string[];
  /** Ids of the assignments and derogations that were read. */
  readonly records: readonly string[];
  readonly figures: Figures;
};

/** A finding; nothing is missing and no record was read unless given. */
export function findingOf(
  point: Pick<Finding, 'rule' | 'article'>,
  code: Code,
  rest: Pick<Finding, 'reason'> & Partial<Pick<Finding, 'figures' | 'missing' | 'records'>>,
): Finding {
  const { reason, missing = [], records = [], figures = {} } = rest;
  return { rule: point.rule, code, article: point.article, reason, missing, records, figures };
}

/** The code that speaks for several findings together; OK for none. */
export function worstCode(codes: readonly Code[]): Code {
  return CODES_BY_WEIGHT.find((code) => codes.includes(code)) ?? 'OK';
}
