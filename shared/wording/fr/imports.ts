import type { imports as source } from '../en/imports.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The import of a workbook, step by step. */
export const imports: FrenchWordingOf<typeof source> = {
  title: 'Importer un classeur',
};
