import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { DerogationKind } from '../domain/derogation.ts';
import type { Spread } from '../hardship/spread.ts';
import type { RotationFigures } from '../overview/rotation-figures.ts';
import type { Quality } from '../quality/judge-quality.ts';
import type { DegreeBalance } from '../rules/language-balance.ts';
import type { Term } from '../rules/verdict.ts';
import type { FileAnswer } from './api.ts';
import type { Moment } from './records.ts';

/** An agent behind a figure, where they are on the day, and the day that counts. */
export type AgentLine = Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'> & {
  /** Held on the day; null = none recorded. */
  readonly class: string | null;
  readonly place: string | null;
  readonly functionCode: string | null;
  readonly day: IsoDate;
};

/** A function that falls vacant in the window, or is vacant already. */
export type VacancyLine = {
  readonly code: string;
  readonly place: string;
  readonly class: string | null;
  readonly headOfPost: boolean | null;
  readonly vacantFrom: IsoDate;
  /** null = no call on file. */
  readonly vacancyCode: string | null;
  /** Who holds it on the day; null = nobody. */
  readonly holder: Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'> | null;
};

/** The certificate of an exam that lasts longest; `day` is the last on which it is valid. */
export type CertificateLine = AgentLine & { readonly exam: string };

/** What an officer finds on opening a file. Each list is by day and holds the rows of its figure. */
export type Overview = {
  readonly moment: Moment;
  readonly rotation: RotationFigures;
  /** Derogations proposed by the day and not decided yet; `day` is that of the proposal. */
  readonly proposals: readonly (AgentLine & { readonly kind: DerogationKind })[];
  readonly vacancies: readonly VacancyLine[];
  /** Of art. 21, whose recorded last day falls in the window. */
  readonly designations: readonly AgentLine[];
  /** State agents eligible under art. 21. */
  readonly eligible: number;
  /** Everyone who retires after the day and in the window; `day` is the first of retirement. */
  readonly retirements: readonly AgentLine[];
  /** Last proofs of an exam that expire in the window (`validUntil` = `day`), of agents in service then. */
  readonly expiring: readonly CertificateLine[];
  /** The same that had expired before the day, of agents in service on it. */
  readonly expired: readonly CertificateLine[];
  /** Special missions whose call is open on the day; `lastDay` to lodge, inclusive. */
  readonly missions: readonly {
    readonly code: string;
    readonly subject: string;
    readonly lastDay: IsoDate;
  }[];
  readonly degrees: readonly DegreeBalance[];
};

/** How far the file answers, and how hard it has been. */
export type FileStanding = {
  readonly quality: Pick<Quality, 'agents' | 'agentsDetermined' | 'answers' | 'answersBlocked'>;
  readonly hardship: {
    /** Rows of the ledger. */
    readonly agents: number;
    /** Of the average rank of those with ranked days; null = too few of them. */
    readonly quartiles: Spread['quartiles'];
  };
};

/** A statutory term to come; `day` is its first, or one that has passed where the move is overdue. */
export type MoveLine = AgentLine & { readonly kind: Term['kind'] };

export type OverviewApi = {
  /** The figures of the start page. */
  get(input: Moment): FileAnswer<Overview>;
  /** Apart, as every rule is asked about everything. */
  standing(input: Moment): FileAnswer<FileStanding>;
  /** The moves counted in one year of the forecast, by day. */
  moves(input: Moment & { readonly year: number }): FileAnswer<readonly MoveLine[]>;
};
