import type { PlannerKind } from './file-format.ts';
import type { WriteDb } from './schema.ts';

/** An open planner file. Every connection is checked and locked by `openPlanner`. */
export type Planner = {
  readonly db: WriteDb;
  /** `:memory:` for one that has no file. */
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly kind: PlannerKind;
  readonly readOnly: boolean;
  /** Where the end of the journal is remembered outside the file; null = nowhere. */
  readonly anchorFile: string | null;
  close(): Promise<void>;
};
