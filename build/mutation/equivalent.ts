/** A change that no test can notice, because nothing that the rules promise changes with it. */
export type Equivalent = {
  /** From the root of the repository. */
  readonly file: string;
  /** The line as it stands, without indentation. */
  readonly line: string;
  /** Each as `was → becomes`. */
  readonly changes: readonly string[];
  readonly why: string;
};

/** Reviewed one by one. What no longer matches a change must leave the list. */
export const EQUIVALENT: readonly Equivalent[] = [];
