/** A sheet of the workbook (product.md § 4, and the further ones of `shared/workbook`). */
export type SheetName =
  | 'agents'
  | 'posts'
  | 'hardship'
  | 'functions'
  | 'assignments'
  | 'derogations'
  | 'certificates'
  | 'experience'
  | 'vacancies'
  | 'calls'
  | 'candidacies'
  | 'competences'
  | 'mandates'
  | 'third_state_charges'
  | 'special_missions'
  | 'mission_candidacies';

/**
 * Which column of ours each header of the file feeds: sheet -> header -> column; null = left out.
 * Sheets and headers as in the file. Under the empty header stands which sheet of ours it is, where
 * its name does not say so; null leaves the sheet out.
 */
export type Mapping = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** One thing to mend. An error keeps its row out; a notice does not. */
export type ImportProblem = {
  readonly severity: 'error' | 'notice';
  /** As named in the file. */
  readonly sheet: string;
  /** 1-based row in the file, the header being row 1; 0 for the sheet as a whole. */
  readonly row: number;
  /** Header as in the file; empty for the row as a whole. */
  readonly column: string;
  readonly code: string;
  /** In the language asked for. */
  readonly message: string;
  /** What the sentence needs: the value found, what was expected. */
  readonly figures: Readonly<Record<string, string | number>>;
};

export type SheetCount = {
  readonly sheet: SheetName;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** The command line prints exactly `sheets` and `problems`. */
export type ImportSummary = {
  readonly sheets: readonly SheetCount[];
  readonly problems: readonly ImportProblem[];
};

export type ImportCheck = ImportSummary & {
  readonly mapping: Mapping;
  /** Headers of each sheet, with a first value as found and as understood. */
  readonly headers: Readonly<
    Record<
      string,
      readonly {
        readonly header: string;
        readonly column: string | null;
        readonly sample: string;
        readonly understood: string;
      }[]
    >
  >;
  /** Share of the agents on file that this import would change, 0 to 1 (brake, IMP-07). */
  readonly changedShare: number;
};
