import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { MandateKind } from '../domain/mandate.ts';
import type { HeadquartersRanking } from '../rules/art-13.ts';
import type { Finding } from '../rules/finding.ts';
import type { FileAnswer } from './api.ts';
import type { DayAsked } from './records.ts';

type Named = Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>;

/** Who replaces whom at headquarters on a day (arts 13 and 14). */
export type HeadquartersAnswer = {
  readonly chair: Omit<HeadquartersRanking, 'ranking'> & {
    readonly ranking: readonly (Named & HeadquartersRanking['ranking'][number])[];
  };
  /** Holders of functions of management and of staff directorate on the day, by staff number. */
  readonly holders: readonly (Named & {
    readonly kind: MandateKind;
    /** The code of a headquarters service, or any text; null = not recorded. */
    readonly service: string | null;
    readonly from: IsoDate;
    /** Inclusive; null = it goes on. */
    readonly to: IsoDate | null;
    readonly interim: boolean | null;
  })[];
  /** Everybody a holder could think of designating, by name, and what art. 14 says of it. */
  readonly designees: readonly (Named & { readonly finding: Finding })[];
  /** What the text says while nobody is designated. */
  readonly nobody: Finding;
};

export type ReplacementApi = {
  /** The holder who replaces the Chair, and who may replace another holder. */
  headquarters(input: DayAsked): FileAnswer<HeadquartersAnswer>;
};
