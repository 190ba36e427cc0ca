import type { Key, Values } from '../../shared/wording/translator.ts';

/** One sentence on what was wrongly typed: thrown where it is seen, caught where it is read. */
export class WrongUsage extends Error {
  readonly key: Key;
  readonly values: Values;

  constructor(key: Key, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
