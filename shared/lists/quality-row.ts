import type { QualityAnswer } from '../api/quality-api.ts';
import type { Language } from '../api/records.ts';
import type { IsoDate } from '../dates.ts';
import type { ContradictionReason } from '../quality/contradictions.ts';
import type { FillableRecord } from '../quality/record-to-fill.ts';
import type { Figures } from '../rules/finding.ts';
import { wordContradiction } from '../wording/word-contradiction.ts';
import { columnsOf } from './columns-of.ts';
import type { ListColumn } from './list-column.ts';
import { wordFact } from './list-words.ts';

/** A record that lacks a fact, or that cannot be true. */
export type QualityRow = {
  /** Fact or reason, kind and key. */
  readonly id: string;
  /** A fact such as `agent.contract`, or the reason of a contradiction. */
  readonly found: string;
  readonly contradiction: {
    readonly reason: ContradictionReason;
    readonly figures: Figures;
  } | null;
  readonly record: FillableRecord['kind'];
  readonly recordId: string;
  readonly name: string;
  readonly staffNumber: string | null;
  /** First day of an assignment. */
  readonly from: IsoDate | null;
  /** The rules that wait for the fact. */
  readonly rules: readonly string[];
  /** null for a contradiction. */
  readonly answersBlocked: number | null;
};

/** Missing facts first, in the order of the screen. */
export function toQualityRows(
  { missing, contradictions }: Pick<QualityAnswer, 'missing' | 'contradictions'>,
  language: Language,
): readonly QualityRow[] {
  return [
    ...missing.flatMap(({ fact, records }) =>
      records.map((one) => ({
        ...{ id: `${fact} ${one.kind} ${one.id}`, found: fact, contradiction: null },
        ...{ record: one.kind, recordId: one.id, name: one.name[language] },
        ...{ staffNumber: one.staffNumber, from: one.from },
        rules: one.blocks.map(({ rule }) => rule),
        answersBlocked: one.answersBlocked,
      })),
    ),
    ...contradictions.map((one, index) => ({
      ...{ id: `${one.reason} ${one.kind} ${one.id} ${index}`, found: one.reason },
      contradiction: { reason: one.reason, figures: one.figures },
      ...{ record: one.kind, recordId: one.id, name: one.name[language] },
      ...{ staffNumber: one.staffNumber, from: one.from, rules: [], answersBlocked: null },
    })),
  ];
}

const { text, number, day, code } = columnsOf<QualityRow>();

/** The list of what is missing and of what cannot be true. */
export const qualityColumns: readonly ListColumn<QualityRow>[] = [
  {
    ...{ id: 'found', type: 'enum', width: 40, order: null },
    value: (row) => row.found,
    word: ({ contradiction, found }, translate) =>
      contradiction === null
        ? wordFact(found, translate)
        : wordContradiction(contradiction, translate),
  },
  code('record', 14, {
    order: null,
    value: (row) => row.record,
    key: (kind) => `quality.kind.${kind}`,
  }),
  text('record_id', 16, (row) => row.recordId),
  text('name', 28, (row) => row.name),
  text('staff_number', 12, (row) => row.staffNumber),
  day('from', 12, (row) => row.from),
  {
    ...{ id: 'rules', type: 'codes', width: 20 },
    value: (row) => row.rules,
    word: (row) => row.rules,
  },
  number('answers_blocked', 10, (row) => row.answersBlocked),
];
