import type { IsoDate } from '../dates.ts';
import type { LanguageRole } from '../domain/agent.ts';
import type { AssignmentKind } from '../domain/assignment.ts';
import type { Eligibility } from '../rules/art-21/eligibility.ts';
import type { EligibilityExplanation } from '../rules/art-21/explain-eligibility.ts';
import type { OpenFunctions } from '../rules/art-21/open-functions.ts';
import type { Moment, PlaceName, Titles } from './records.ts';

/** One state agent in the view "Art. 21"; small enough to send thousands of. */
export type EligibilityEntry = Eligibility & {
  readonly lastName: string;
  readonly firstName: string;
  readonly languageRole: LanguageRole;
  /** On the day asked. */
  readonly class: string | null;
  /** What the agent is doing on the day; null = not recorded. */
  readonly present: {
    readonly kind: AssignmentKind;
    readonly from: IsoDate;
    readonly place: PlaceName | null;
    readonly functionTitle: Titles | null;
  } | null;
};

/** What was asked about: functions known to be or fall vacant, else all in post. */
export type FunctionsAsked = {
  readonly basis: OpenFunctions['basis'];
  readonly functions: number;
};

/** State agents in service on the moment's day, by staff number. */
export type EligibilityList = FunctionsAsked & {
  readonly moment: Moment;
  readonly entries: readonly EligibilityEntry[];
};

/** One agent under art. 21, with every rule on every function. */
export type EligibilityAnswer = FunctionsAsked & EligibilityExplanation;
