import type { Gender } from '../domain/agent.ts';
import type { IsoDate } from '../dates.ts';
import type { Letter } from '../documents/letter.ts';
import type { Answer, FileAnswer, WriteAnswer } from './api.ts';
import type { Language, Ticket } from './records.ts';

/** What stands above every letter, and to whom proposals go. An empty text is left out. */
export type Letterhead = {
  readonly serviceFr: string;
  readonly serviceNl: string;
  readonly serviceEn: string;
  /** One line or several. */
  readonly address: string;
  /** Name of the minister. */
  readonly minister: string;
  /** By which the minister is addressed; null = neutrally. */
  readonly ministerGender: Gender | null;
};

/** Why a proposal cannot be made: without it a decision would not stand. */
export type ProposalLack =
  | 'reasons'
  | 'grounds'
  | 'ground_not_listed'
  | 'new_last_day'
  | 'new_last_day_contradicts'
  | 'official';

/** How a proposal is to be made. */
export type ProposalAsked = {
  /** The day of the letter, on which the career is judged. */
  readonly on: IsoDate;
  /** null = that of the agent’s role. */
  readonly language: Language | null;
};

/** Which proposal, by the id of its derogation, and how it is to be made. */
export type ProposalQuestion = ProposalAsked & {
  readonly id: string;
  /**
   * The journal’s number of a look at the agent’s sensitive grounds, under which they are put in; null keeps
   * them out. It must be of this day and this person, and no ground may have changed since.
   */
  readonly look: number | null;
};

/** The proposal as it would be made now. */
export type Proposal = {
  readonly letter: Letter;
  /** Given once and kept; null = not yet. */
  readonly reference: string | null;
  readonly staffNumber: string;
  /** Whether the personal and family situation is one of its grounds. */
  readonly isPersonal: boolean;
};

/** One of several proposals that could not be made. */
export type ProposalRefused = {
  readonly id: string;
  readonly staffNumber: string;
  readonly agent: string;
  /** First day of the assignment concerned. */
  readonly assignmentFrom: IsoDate;
  readonly lacks: readonly ProposalLack[];
};

/** What came of making several. */
export type ProposalsMade = {
  /** null where none could be made, or where it was given up. */
  readonly ticket: Ticket | null;
  /** How many are in the archive. */
  readonly made: number;
  readonly refused: readonly ProposalRefused[];
  /** How many of those asked are no longer on file. */
  readonly gone: number;
};

/** As many as one archive holds without being unwieldy. */
export const MOST_PROPOSALS = 1_000;

/** Letters that leave the house; what each says is made from the file as it is known now. */
export type DocumentsApi = {
  letterhead(input: Record<string, never>): FileAnswer<Letterhead>;
  setLetterhead(input: Letterhead): WriteAnswer<Letterhead>;

  /** The proposal to the minister for one derogation (art. 17, § 2). */
  proposal(input: ProposalQuestion): FileAnswer<Proposal, 'not-found' | 'document-incomplete'>;

  /** As `proposal`, numbered and as a Word file. */
  makeProposal(input: ProposalQuestion): WriteAnswer<Ticket, 'not-found' | 'document-incomplete'>;

  /** Gives the proposal its number, `year-number`; one that has a number keeps it. */
  numberProposal(
    input: Omit<ProposalQuestion, 'look'>,
  ): WriteAnswer<{ readonly reference: string }, 'not-found' | 'document-incomplete'>;

  /**
   * Several as a zip archive of Word files, without sensitive grounds. Where `cancelProposals` comes first,
   * the numbers given stay.
   */
  makeProposals(
    input: ProposalAsked & {
      readonly ids: readonly string[];
      /** By which the page names this making, in progress and to cancel it. */
      readonly job: string;
    },
  ): WriteAnswer<ProposalsMade>;
  cancelProposals(input: { readonly job: string }): Answer<null>;
};
