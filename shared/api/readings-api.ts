import type { IsoDate } from '../dates.ts';
import type { Change, Flip } from '../rules/impact.ts';
import type { Readings, SwitchName } from '../rules/readings.ts';
import type { FileAnswer, WriteAnswer } from './api.ts';
import type { Moment } from './records.ts';

/** Whom or what a change is about, in words; `staffNumber` opens the agent. */
export type NamedChange = Change & {
  /** Name of the agent, city of the post, title or code of the rest. */
  readonly name: string;
  /** Of the agent concerned; null where it is about none. */
  readonly staffNumber: string | null;
};

/** What one option would change, against the readings in use. */
export type Impact = Flip & {
  /** Subjects of which an article would give another verdict, counted once each. */
  readonly verdicts: number;
  /** Subjects of which only the grounds or figures would be others. */
  readonly grounds: number;
  readonly changes: readonly NamedChange[];
};

export type ReadingsApi = {
  /** The option in use of each switch, as the file was known; null = as it is known now. */
  get(input: { readonly knownOn: IsoDate | null }): FileAnswer<Readings>;
  /** Setting the option in use again changes nothing. */
  set(input: {
    readonly name: SwitchName;
    readonly option: string;
    readonly reason: string;
  }): WriteAnswer<Readings>;
  /** Every option that is not in use, in the order of the catalogue. */
  impact(input: Moment): FileAnswer<readonly Impact[]>;
};
