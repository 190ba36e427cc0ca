import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { Result } from '../result.ts';
import type { Signatory } from '../rules/art-20.ts';
import type { DegreeBalance } from '../rules/language-balance.ts';
import type { Remedied } from '../rules/remedies/career.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { EligibilityAnswer, EligibilityList } from './eligibility.ts';
import type { CoverageApi } from './coverage-api.ts';
import type { Failure, FailureOf } from './failure.ts';
import type { BalanceApi } from './balance-api.ts';
import type { DocumentsApi } from './documents-api.ts';
import type { HardshipApi } from './hardship-api.ts';
import type { BoardApi } from './board-api.ts';
import type { MissionsApi } from './missions-api.ts';
import type { PostsApi } from './posts-api.ts';
import type { ReadingsApi } from './readings-api.ts';
import type { OverviewApi } from './overview-api.ts';
import type { ComparisonApi } from './comparison-api.ts';
import type { QualityApi } from './quality-api.ts';
import type { OfficialApi } from './official-api.ts';
import type { ReplacementApi } from './replacement-api.ts';
import type { ImportCheck, ImportSummary, Mapping } from './import-check.ts';
import type { RecentApi } from './recent-api.ts';
import type { EntryChanges } from './record-history-api.ts';
import type { RecordsApi } from './records-api.ts';
import type {
  AgentFile,
  AgentPatch,
  Art21Answer,
  AssignmentInput,
  BackupLook,
  DayAsked,
  DerogationInput,
  ExportRequest,
  InterimAnswer,
  JournalEntry,
  Language,
  Moment,
  PlannerFile,
  Reference,
  Rotation,
  RotationEntry,
  SavedView,
  SessionState,
  Ticket,
  Verification,
} from './records.ts';
import type { SensitiveApi } from './sensitive-api.ts';

/** A reply, and the ways it can fail besides those of every call. */
export type Answer<T, C extends Failure['code'] = never> = Promise<
  Result<T, FailureOf<C | 'invalid-input' | 'internal' | 'locked'>>
>;

/** As `Answer`, for the calls that need an open planner file. */
export type FileAnswer<T, C extends Failure['code'] = never> = Answer<T, C | 'no-file-open'>;

/** As `FileAnswer`, for the calls that change the file: one journalled transaction each. */
export type WriteAnswer<T, C extends Failure['code'] = never> = FileAnswer<
  T,
  C | 'read-only' | 'disk-full'
>;

/** All the page may ask. Each call takes one object; values must survive JSON unchanged. */
export type Api = {
  readonly session: {
    state(input: Record<string, never>): Answer<SessionState>;
  };

  readonly files: {
    /** Planner files in the planner folder and those opened lately, latest first. */
    list(input: Record<string, never>): Answer<readonly PlannerFile[]>;
    create(input: {
      readonly name: string;
    }): Answer<SessionState, 'name-taken' | 'file-refused' | 'read-only' | 'disk-full'>;
    /** Opens the demonstration file, made afresh when there is none. */
    openDemonstration(
      input: Record<string, never>,
    ): Answer<SessionState, 'file-refused' | 'read-only' | 'disk-full'>;
    open(input: { readonly id: string }): Answer<SessionState, 'file-refused' | 'not-found'>;
    /**
     * Asks with the system's own dialog, or takes the file that was opened with a double click
     * (`given`); `null` when the person cancels or there is none. Desktop only.
     */
    choose(input: {
      readonly given: boolean;
    }): Answer<SessionState | null, 'file-refused' | 'not-available'>;
    close(input: Record<string, never>): Answer<SessionState>;
    /** Reads and verifies a backup that was uploaded; a damaged one is refused. */
    lookAtBackup(input: {
      readonly upload: string;
      readonly fileName: string;
    }): Answer<BackupLook, 'file-refused' | 'ticket-unknown'>;
    /** Makes a planner file of its own out of it, under a name that is free, and opens it. */
    restore(input: {
      readonly upload: string;
      readonly fileName: string;
      readonly name: string;
    }): Answer<
      SessionState,
      'file-refused' | 'ticket-unknown' | 'name-taken' | 'read-only' | 'disk-full'
    >;
    /** Makes a verified copy and hands it over as a download. */
    backup(input: Record<string, never>): FileAnswer<Ticket, 'disk-full' | 'read-only'>;
  };

  readonly recent: RecentApi;

  readonly rotation: {
    /** Every agent judged on the moment's day, by staff number. */
    list(input: Moment): FileAnswer<Rotation>;
    /** One line of `list`; null where nobody on file has the staff number. */
    one(input: Moment & { readonly staffNumber: string }): FileAnswer<RotationEntry | null>;
    /** As `list`, but whole: every finding and move of each agent, and what would make it lawful. */
    verdicts(input: Moment): FileAnswer<readonly Remedied<Verdict>[]>;
  };

  readonly eligibility: {
    /** Every state agent in service, judged under art. 21 as if a candidacy came in on that day. */
    list(input: Moment): FileAnswer<EligibilityList>;
    /** One of them, with every rule on every function that is asked about. */
    get(
      input: Moment & { readonly staffNumber: string },
    ): FileAnswer<EligibilityAnswer, 'not-found'>;
  };

  readonly agents: {
    /** `years`: how far the projection goes. */
    get(
      input: Moment & { readonly staffNumber: string; readonly years: number },
    ): FileAnswer<AgentFile, 'not-found'>;
    update(input: {
      readonly staffNumber: string;
      readonly version: number;
      readonly patch: AgentPatch;
      readonly reason: string | null;
    }): WriteAnswer<Agent, 'not-found' | 'changed-meanwhile'>;
  };

  readonly assignments: {
    create(input: {
      readonly assignment: AssignmentInput;
      readonly reason: string | null;
    }): WriteAnswer<Assignment, 'not-found' | 'already-exists' | 'end-before-start'>;
    update(input: {
      readonly id: string;
      readonly version: number;
      readonly patch: Partial<Omit<AssignmentInput, 'staffNumber'>>;
      readonly reason: string | null;
    }): WriteAnswer<
      Assignment,
      'not-found' | 'changed-meanwhile' | 'already-exists' | 'end-before-start'
    >;
    /** Takes its derogations with it, in the same undoable change. */
    remove(input: {
      readonly id: string;
      readonly version: number;
      readonly reason: string | null;
    }): WriteAnswer<null, 'not-found' | 'changed-meanwhile'>;
  };

  readonly derogations: {
    create(input: {
      readonly derogation: DerogationInput;
      readonly reason: string | null;
    }): WriteAnswer<Derogation, 'not-found' | 'already-exists'>;
    update(input: {
      readonly id: string;
      readonly version: number;
      readonly patch: Partial<Omit<DerogationInput, 'assignmentId'>>;
      readonly reason: string | null;
    }): WriteAnswer<Derogation, 'not-found' | 'changed-meanwhile' | 'already-exists'>;
    remove(input: {
      readonly id: string;
      readonly version: number;
      readonly reason: string | null;
    }): WriteAnswer<null, 'not-found' | 'changed-meanwhile'>;
  };

  /** What the other articles say on a day. */
  readonly decree: CoverageApi & {
    /** Who assigns to a function, and by which act (art. 20). */
    signatory(
      input: DayAsked & { readonly functionCode: string },
    ): FileAnswer<Signatory, 'not-found'>;
    /** Who acts for the head of a post (art. 15). */
    interim(
      input: DayAsked & { readonly postCode: string },
    ): FileAnswer<InterimAnswer, 'not-found'>;
    /** Language roles by degree, all posts together (language laws, art. 47, § 5). */
    balance(input: DayAsked): FileAnswer<readonly DegreeBalance[]>;
    /** Where art. 21 stands for a vacancy, with its candidacies judged. */
    art21(input: DayAsked & { readonly vacancyCode: string }): FileAnswer<Art21Answer, 'not-found'>;
  };

  readonly replacement: ReplacementApi;
  readonly quality: QualityApi;
  readonly overview: OverviewApi;
  readonly comparison: ComparisonApi;

  readonly missions: MissionsApi;

  readonly balance: BalanceApi;
  readonly posts: PostsApi;

  readonly hardship: HardshipApi;
  readonly board: BoardApi;
  readonly records: RecordsApi;
  readonly sensitive: SensitiveApi;
  readonly official: OfficialApi;
  readonly documents: DocumentsApi;

  readonly readings: ReadingsApi;

  readonly reference: {
    /** Posts, ranks, services and functions, for pickers and names. */
    list(input: Record<string, never>): FileAnswer<Reference>;
  };

  readonly history: {
    /** Latest first. */
    list(input: {
      readonly limit: number;
      readonly before: number | null;
    }): FileAnswer<readonly JournalEntry[]>;
    /** What one entry did, row by row; nothing of an entry that is not there. */
    entry(input: { readonly sequence: number }): FileAnswer<EntryChanges>;
    undo(input: Record<string, never>): WriteAnswer<JournalEntry, 'nothing-to-undo'>;
    redo(input: Record<string, never>): WriteAnswer<JournalEntry, 'nothing-to-redo'>;
    verify(input: Record<string, never>): FileAnswer<Verification>;
  };

  readonly imports: {
    /** Reads an uploaded file in a process of its own; writes nothing. Progress comes as events. */
    check(input: {
      readonly upload: string;
      readonly fileName: string;
      /** null = the mapping remembered for these headers, or the one proposed. */
      readonly mapping: Mapping | null;
      /** Of the sentences about problems. */
      readonly language: Language;
    }): FileAnswer<
      ImportCheck,
      'demonstration-file' | 'ticket-unknown' | 'import-refused' | 'import-cancelled'
    >;
    /** Writes what `check` found acceptable, as one undoable change, and remembers the mapping. */
    commit(input: {
      readonly upload: string;
      /** False refuses to write while any row is refused. */
      readonly leaveRefused: boolean;
      readonly language: Language;
    }): WriteAnswer<
      ImportSummary,
      'demonstration-file' | 'ticket-unknown' | 'import-refused' | 'import-cancelled'
    >;
    cancel(input: { readonly upload: string }): Answer<null>;
  };

  readonly exports: {
    create(input: ExportRequest): FileAnswer<Ticket>;
  };

  readonly views: {
    list(input: { readonly grid: string }): FileAnswer<readonly SavedView[]>;
    save(input: { readonly grid: string; readonly view: SavedView }): WriteAnswer<null>;
    remove(input: { readonly grid: string; readonly name: string }): WriteAnswer<null>;
  };
};
