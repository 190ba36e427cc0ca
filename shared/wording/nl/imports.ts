import type { imports as source } from '../en/imports.ts';
import type { WordingOf } from '../wording-of.ts';

/** The import of a workbook, step by step. */
export const imports: WordingOf<typeof source> = {
  title: 'Een werkmap importeren',
};
