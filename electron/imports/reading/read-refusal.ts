import type { ImportRefusal } from '../../../shared/api/failure.ts';
import type { Figures } from '../../../shared/rules/finding.ts';

/** Thrown deep inside a reader to refuse the whole file; the process that reads answers it as data. */
export class ReadRefusal extends Error {
  readonly refusal: ImportRefusal;
  readonly figures: Figures;

  constructor(refusal: ImportRefusal, figures: Figures = {}) {
    super(refusal);
    this.name = 'ReadRefusal';
    this.refusal = refusal;
    this.figures = figures;
  }
}
