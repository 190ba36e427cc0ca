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
  readonly words: ReadonlyMap<string, string>;
  readonly marks: RowMarks;
};

/** The same marks for the same words, so that only what changed is worded and drawn anew. */
export function useRowMarks(
  table: RecordTable,
  breaches: readonly Breach[],
  translate: Translate,
): RowMarks {
  const last = useRef<Made>({ translate: null, words: new Map(), marks: new Map() });
  return useMemo(() => {
    const known = last.current.translate === translate ? last.current.words : new Map();
    const words = new Map<string, string>();
    const say = (breach: Breach) => {
      const key = JSON.stringify(breach.source);
      const sentence = words.get(key) ?? known.get(key) ?? wordBreach(breach, translate);
      words.set(key, sentence);
      return sentence;
    };
    const marks = new Map(rowMarks(table, breaches, say));
    for (const [id, now] of marks) {
      const before = last.current.marks.get(id);
      if (before && JSON.stringify(before) === JSON.stringify(now)) marks.set(id, before);
    }
    last.current = { translate, words, marks };
    return marks;
  }, [last, table, breaches, translate]);
}

/** Each breach in its cell, and all of a row in its first cell, which never leaves the screen. */
export function rowMarks(
  table: RecordTable,
  breaches: readonly Breach[],
  say: (breach: Breach) => string,
): RowMarks {
  const first = recordKind(table).columns[0]?.id ?? '';
  const byRow = Map.groupBy(breaches, ({ id }) => id);
  return new Map(
    [...byRow].map(([id, own]) => {
      const marks: Record<string, string> = {};
      for (const one of own) {
        const words = say(one);
        for (const column of new Set([first, one.column ?? first]))
          marks[column] = marks[column] === undefined ? words : `${marks[column]} ${words}`;
      }
      return [id, marks];
    }),
  );
}
