import type { KnownKeys } from './known-keys.ts';
import type { ProblemList } from './problem-list.ts';
import type { Reference } from './targets.ts';

type Place = { readonly sheet: string; readonly row: number; readonly column: string };

/** Codes that had better be described somewhere, looked up once all sheets are planned. */
export type LooseReferences = {
  note(reference: Reference, key: string, place: Place): void;
  /** One notice for each unknown code of a column, at its first row, with how many rows name it. */
  report(keys: KnownKeys, problems: ProblemList): void;
};

export function createLooseReferences(): LooseReferences {
  const noted = new Map<
    string,
    { reference: Reference; key: string; place: Place; rows: number }
  >();

  return {
    note(reference, key, place) {
      const id = JSON.stringify([place.sheet, reference.column, key]);
      const first = noted.get(id);
      if (first) first.rows += 1;
      else noted.set(id, { reference, key, place, rows: 1 });
    },
    report(keys, problems) {
      for (const { reference, key, place, rows } of noted.values()) {
        if (keys.has(reference.to, key)) continue;
        problems.notice(place, reference.code, { value: key, count: rows });
      }
    },
  };
}
