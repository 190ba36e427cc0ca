/**
 * The doubtful readings of the decree that a court or the FPS may decide otherwise (catalogue § 6).
 *
 * Each is a switch: the first option is the catalogue's own reading and the default, the others are
 * the alternatives. The engine takes one option of each as an input.
 */
export const SWITCHES = {
  /** A2: an initial stay at headquarters lies outside the cycle, or is its three-year period. */
  initialHeadquarters: { ambiguity: 'A2', article: '17', options: ['outside_cycle', 'period'] },
  /** A3: an international mission of another length than four years. */
  missionOfAnyLength: {
    ...{ ambiguity: 'A3', article: '17' },
    options: ['needs_decision', 'counts_as_posting'],
  },
  /** A4: the traineeship credit for a first posting elsewhere or later. */
  traineeshipCredit: {
    ...{ ambiguity: 'A4', article: '17' },
    options: ['any_first_posting', 'same_post_only'],
  },
  /** A5: a posting cut short without a decision counts for nothing, or as a posting. */
  earlyReturn: { ambiguity: 'A5', article: '17', options: ['needs_decision', 'counts_as_posting'] },
  /** A6: an end moved to the August movement needs a decision, or is within the usual practice. */
  augustAlignment: { ambiguity: 'A6', article: '17', options: ['needs_decision', 'allowed'] },
  /** A7: any admissible candidacy at the closing date closes art. 21, or only a suitable one. */
  careerCandidacy: { ambiguity: 'A7', article: '21', options: ['any', 'suitable_only'] },
  /** A8: no renewal at all, or none beyond four years in total. */
  renewal: { ambiguity: 'A8', article: '21', options: ['never', 'within_four_years'] },
  /** A9: heads of career consulates and vice-consulates. */
  headsOfConsulates: { ambiguity: 'A9', article: '20', options: ['king', 'minister'] },
  /** A10: 2 and 15 November and 26 December are no working days, or are. */
  regulatoryHolidays: { ambiguity: 'A10', article: '22', options: ['not_working', 'working'] },
  /** A11: who may act for a head of post. */
  interimPool: { ambiguity: 'A11', article: '15', options: ['careers_only', 'with_designees'] },
  /** A12: the day on which the priority of old careers is tested. */
  formerCareerDay: { ambiguity: 'A12', article: '25', options: ['decision', 'vacancy', 'start'] },
  /** A13: what a degree is for the language balance. */
  degrees: { ambiguity: 'A13', article: '47', options: ['class', 'function_class', 'level'] },
  /** A16: service in a minister's cabinet or at the palace. */
  otherAbsence: {
    ...{ ambiguity: 'A16', article: '17' },
    options: ['outside_cycle', 'counts_as_headquarters'],
  },
  /** A17: a move to another post after some months: two postings, or one interrupted. */
  swap: { ambiguity: 'A17', article: '17', options: ['two_postings', 'one_interrupted'] },
} as const;

export type SwitchName = keyof typeof SWITCHES;

/** One option of each switch. */
export type Readings = {
  readonly [Name in SwitchName]: (typeof SWITCHES)[Name]['options'][number];
};

/** In the order of the catalogue. */
// Safe: the keys of a literal object are its own.
export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[];

/** The readings of the catalogue. */
export const DEFAULT_READINGS: Readings = {
  initialHeadquarters: 'outside_cycle',
  missionOfAnyLength: 'needs_decision',
  traineeshipCredit: 'any_first_posting',
  earlyReturn: 'needs_decision',
  augustAlignment: 'needs_decision',
  careerCandidacy: 'any',
  renewal: 'never',
  headsOfConsulates: 'king',
  regulatoryHolidays: 'not_working',
  interimPool: 'careers_only',
  formerCareerDay: 'decision',
  degrees: 'class',
  otherAbsence: 'outside_cycle',
  swap: 'two_postings',
};

/** The switches that stand on another option than the default, in the order of the catalogue. */
export function readingsSet(readings: Readings): Partial<Readings> {
  return Object.fromEntries(
    SWITCH_NAMES.filter((name) => readings[name] !== DEFAULT_READINGS[name]).map((name) => [
      name,
      readings[name],
    ]),
  );
}

/** Whether the switch knows that option. */
export function isOptionOf(name: SwitchName, option: string): option is Readings[SwitchName] {
  const options: readonly string[] = SWITCHES[name].options;
  return options.includes(option);
}
