/**
 * The doubtful readings of the decree that a court or the FPS may decide otherwise (catalogue § 6).
 *
 * The engine takes them as an input; the defaults are the catalogue's.
 */
export type Readings = {
  /** A3: an international mission of another length than four years needs a decision. */
  readonly missionOfAnyLength: 'needs_decision' | 'counts_as_posting';
  /** A4: the traineeship credit holds for a first posting elsewhere or later. */
  readonly traineeshipCredit: 'any_first_posting' | 'same_post_only';
  /** A16: service in a cabinet or at the palace, recorded as `other_absence`. */
  readonly otherAbsence: 'outside_cycle' | 'counts_as_headquarters';
  /** A9: heads of career consulates and vice-consulates are assigned by the King. */
  readonly headsOfConsulates: 'king' | 'minister';
  /** A10: 2 and 15 November and 26 December are no working days. */
  readonly regulatoryHolidays: boolean;
};

/** The readings of the catalogue. */
export const DEFAULT_READINGS: Readings = {
  missionOfAnyLength: 'needs_decision',
  traineeshipCredit: 'any_first_posting',
  otherAbsence: 'outside_cycle',
  headsOfConsulates: 'king',
  regulatoryHolidays: true,
};
