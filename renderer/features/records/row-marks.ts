import { useMemo, useRef } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { Breach } from '../../../shared/quality/breach.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { wordBreach } from '../../../shared/wording/word-breach.ts';
import type { Marks } from '../../grid/grid-row.ts';
import { recordKind } from './record-kind.ts';

/** What is wrong in the cells of rows, by the id of the row on file. */
export type RowMarks = ReadonlyMap<string, Marks>;

/** What was made the last time: most breaches of a table are those of a moment ago. */
type Made = {
  readonly translate: Translate | null;
  /** What each row was marked for. */
  readonly causes: ReadonlyMap<string, string>;
  readonly marks: RowMarks;
};

/** The same marks for the same breaches in the same language, so that only what changed is drawn anew. */
export function useRowMarks(
  table: RecordTable,
  breaches: readonly Breach[],
  translate: Translate,
): RowMarks {
  const last = useRef<Made>({ translate: null, causes: new Map(), marks: new Map() });
  return useMemo(() => {
    const before = last.current;
    const causes = new Map<string, string>();
    const marks = new Map<string, Marks>();
    for (const [id, own] of Map.groupBy(breaches, (breach) => breach.id)) {
      const cause = JSON.stringify(own);
      const isSame = before.translate === translate && before.causes.get(id) === cause;
      const known = isSame ? before.marks.get(id) : undefined;
      causes.set(id, cause);
      marks.set(id, known ?? marksOf(table, own, (breach) => wordBreach(breach, translate)));
    }
    last.current = { translate, causes, marks };
    return marks;
  }, [last, table, breaches, translate]);
}

/** The breaches of one row, each in its cell, and all in its first cell, which never leaves the screen. */
export function marksOf(
  table: RecordTable,
  breaches: readonly Breach[],
  say: (breach: Breach) => string,
): Marks {
  const first = recordKind(table).columns[0]?.id ?? '';
  const inCells = new Map([[first, breaches]]);
  for (const [column, own] of Map.groupBy(breaches, (breach) => breach.column ?? first))
    if (column !== first) inCells.set(column, own);
  return Object.fromEntries(
    [...inCells].map(([column, own]) => [column, () => own.map(say).join(' ')]),
  );
}
