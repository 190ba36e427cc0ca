import type { IsoDate } from '../dates.ts';
import type { Agent, Career, ClassPeriod, LanguageRole, Traineeship } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation, DerogationKind } from '../domain/derogation.ts';
import type { FunctionDomain, JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, HeadquartersService, Post } from '../domain/post.ts';
import type { DaysByRank } from '../hardship/served.ts';
import type { InterimPlace, InterimRanking } from '../rules/art-15.ts';
import type { Code } from '../rules/finding.ts';
import type { Remedied } from '../rules/remedies/career.ts';
import type { RemediedVacancy } from '../rules/remedies/vacancy.ts';
import type { AssignmentFacts, CurrentStay, Explanation, Status, Term } from '../rules/verdict.ts';
import type { SheetName } from './import-check.ts';

export type Language = 'fr' | 'nl' | 'en';
/** Of interface, documents and exports. */
export const LANGUAGES: readonly Language[] = ['fr', 'nl', 'en'];

/** One text in each language. */
export type Titles = Readonly<Record<Language, string>>;

/** A place as lists name it. */
export type PlaceName = {
  /** Of a post; the code of a headquarters service, or of a place nobody has described. */
  readonly city: string;
  /** ISO 3166 alpha-2, of a post. */
  readonly country: string | null;
  /** Of a headquarters service; null for any other place. */
  readonly title: Titles | null;
};

/** What the person asking gives with every question of time. Both days inclusive. */
export type Moment = {
  /** The day on which everything is judged. */
  readonly on: IsoDate;
  /** Last day of the planning window. */
  readonly until: IsoDate;
  /** Judge from the file as it was known at the end of that day; null = as it is known now. */
  readonly knownOn: IsoDate | null;
};

/** A day, and the file as it was known at the end of another; null = as it is known now. */
export type DayAsked = Pick<Moment, 'on' | 'knownOn'>;

export type PlannerFile = {
  /** Opaque: the page never sees a path. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'real' | 'demonstration';
  readonly modifiedAt: string;
  readonly bytes: number;
};

/** A backup that was handed over and verified, not yet restored. */
export type BackupLook = {
  readonly kind: PlannerFile['kind'];
  /** Under which it would be restored: free in the planner folder. */
  readonly name: string;
  readonly agents: number;
  /** Entries of its journal, all of them verified. */
  readonly entries: number;
  /** UTC instant of its last change; null = none. */
  readonly changedAt: string | null;
};

/** One line of the journal, as the undo menu and the history list show it. */
export type JournalEntry = {
  readonly sequence: number;
  /** UTC instant. */
  readonly at: string;
  readonly actor: string;
  /** A code worded by `wording`, such as `assignment.update`. */
  readonly action: string;
  /** What was changed, for people: a staff number, a file name. */
  readonly subject: string;
  readonly reason: string | null;
  readonly rows: number;
  /** The entry this one undoes or redoes, if it does. */
  readonly undoes: number | null;
  readonly redoes: number | null;
};

export type OpenFile = {
  readonly name: string;
  readonly kind: 'real' | 'demonstration';
  readonly readOnly: boolean;
  readonly agents: number;
  readonly journalEntries: number;
  readonly savedAt: string | null;
  readonly undo: JournalEntry | null;
  readonly redo: JournalEntry | null;
};

export type SessionState = {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  readonly canChooseFiles: boolean;
  readonly file: OpenFile | null;
};

/** A deviation that a present or planned stay needs, has or lacks. */
export type Need = {
  readonly kind: DerogationKind;
  readonly code: Code;
  readonly days: number;
  readonly assignmentFrom: IsoDate;
};

/** One agent on the rotation screen; small enough to send ten thousand of. */
export type RotationEntry = {
  readonly staffNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly class: string | null;
  /** First day in that class. */
  readonly classSince: IsoDate | null;
  readonly person: PersonFacts;
  readonly status: Status;
  readonly current: CurrentStay | null;
  /** Of `current`: its foreseen or real last day, inclusive, and the domain of its function. */
  readonly foreseenEnd: IsoDate | null;
  readonly domain: FunctionDomain | null;
  readonly place: PlaceName | null;
  readonly functionTitle: Titles | null;
  /** On the day asked; null = at headquarters, or not recorded. */
  readonly hardshipRank: number | null;
  readonly postingsCounted: number;
  readonly next: Term | null;
  /** From `on` to the lawful last day; negative when overdue, null without one. */
  readonly daysLeft: number | null;
  readonly needsDerogation: boolean;
  readonly needs: readonly Need[];
  /** Facts that are missing, such as `agent.appointed_on`. */
  readonly missing: readonly string[];
  /** The agent's first coming assignment on record, if any. */
  readonly planned: Pick<
    AssignmentFacts,
    'kind' | 'place' | 'functionCode' | 'from' | 'plannedTo'
  > | null;
  /** Decisions of the Minister on file that grant a derogation (art. 17, § 2). */
  readonly derogationsGranted: number;
};

/** What is recorded of a person and says nothing of where they stand. */
export type PersonFacts = Pick<
  Agent,
  | ('gender' | 'level' | 'contract' | 'formerCareer')
  | ('appointedOn' | 'retiresOn' | 'email' | 'phone')
>;

export type Rotation = { readonly moment: Moment; readonly entries: readonly RotationEntry[] };

export type AgentFile = {
  readonly agent: Agent;
  readonly classes: readonly ClassPeriod[];
  readonly traineeship: Traineeship | null;
  readonly assignments: readonly Assignment[];
  readonly derogations: readonly Derogation[];
  /** Days in post up to the day asked, by hardship rank. */
  readonly hardship: DaysByRank;
  /** With what would make each finding and move lawful. */
  readonly explanation: Remedied<Explanation>;
};

export type Reference = {
  readonly posts: readonly Post[];
  readonly ranks: readonly HardshipRank[];
  readonly services: readonly HeadquartersService[];
  readonly functions: readonly JobFunction[];
};

export type AgentPatch = Partial<
  Omit<Agent, 'staffNumber' | 'version'> & {
    readonly class: string | null;
    readonly classSince: IsoDate | null;
    /** The part of the traineeship done in post; null takes it off the record. */
    readonly traineeship: Omit<Traineeship, 'staffNumber'> | null;
  }
>;

export type AssignmentInput = Omit<Assignment, 'id' | 'version'>;
export type DerogationInput = Omit<Derogation, 'id' | 'version'>;

/** A table of records, as its grid shows it. */
export type RecordsList = `records-${SheetName}`;

/** A list as the person sees it: which columns, which rows, in which order and language. */
export type ExportRequest = {
  readonly list:
    | 'due'
    | 'art21'
    | 'quality'
    | 'hardship'
    | 'assignments'
    | 'derogations'
    | 'posts'
    | 'comparison'
    | RecordsList;
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly language: Language;
  readonly moment: Moment;
  /** The later moment of a comparison, whose first is `moment`; absent or null for any other list. */
  readonly compared?: Moment | null | undefined;
  /** Column ids in order; null = all. */
  readonly columns: readonly string[] | null;
  /** Row ids in order; null = all. */
  readonly rows: readonly string[] | null;
  /** Name of the view on screen, for the file name; null = none has been saved. */
  readonly view: string | null;
};

/** A prepared file, fetched once from `/files/<ticket>`. */
export type Ticket = { readonly ticket: string; readonly fileName: string; readonly bytes: number };

export type SavedView = { readonly name: string; readonly state: string };

export type Verification = {
  readonly ok: boolean;
  readonly entries: number;
  readonly problems: readonly { readonly code: string; readonly detail: string }[];
};

export type InterimAnswer = Omit<InterimRanking, 'ranking'> & {
  readonly ranking: readonly (InterimPlace & Pick<Agent, 'lastName' | 'firstName'>)[];
};

/** Art. 21 on one vacancy. */
export type Art21Answer = RemediedVacancy;
