import type { FileAnswer } from '../rules/file-answer.ts';
import type { FileRecords } from './file-records.ts';
import { recordsToFill, type FillableRecord } from './record-to-fill.ts';

/** A record that lacks a fact, and what waits for it. */
export type RecordLacking = FillableRecord & {
  /** Each article and rule once, in the order of the decree. */
  readonly blocks: readonly { readonly article: string; readonly rule: string }[];
  /** How many answers wait for the fact in this record. */
  readonly answersBlocked: number;
};

export type MissingFact = {
  /** Such as `agent.appointed_on`. */
  readonly fact: string;
  /** How many answers wait for it, each counted once. */
  readonly answersBlocked: number;
  /** The record that blocks most answers first. */
  readonly records: readonly RecordLacking[];
};

type Gathered = {
  readonly answers: Set<FileAnswer>;
  readonly records: Map<string, GatheredRecord>;
};

type GatheredRecord = {
  readonly record: FillableRecord;
  readonly blocks: Map<string, RecordLacking['blocks'][number]>;
  readonly answers: Set<FileAnswer>;
};

/** Every fact that an answer waits for, over everybody; the one that blocks most answers first. */
export function missingFacts(
  answers: readonly FileAnswer[],
  records: FileRecords,
): readonly MissingFact[] {
  const gathered = new Map<string, Gathered>();
  for (const answer of answers)
    for (const finding of answer.findings)
      for (const fact of finding.missing) {
        const group = gathered.get(fact) ?? { answers: new Set(), records: new Map() };
        gathered.set(fact, group);
        group.answers.add(answer);
        for (const record of recordsToFill({ fact, finding, answer }, records))
          gather(group, record, { answer, rule: finding.rule });
      }
  const facts = [...gathered].map(([fact, group]) => ({
    ...{ fact, answersBlocked: group.answers.size },
    records: [...group.records.values()].map(toLacking).toSorted(byWeight),
  }));
  return facts.toSorted(
    (a, b) => b.answersBlocked - a.answersBlocked || (a.fact < b.fact ? -1 : 1),
  );
}

function gather(
  { records }: Gathered,
  record: FillableRecord,
  { answer, rule }: { readonly answer: FileAnswer; readonly rule: string },
): void {
  const key = `${record.kind} ${record.id}`;
  const one = records.get(key) ?? { record, blocks: new Map(), answers: new Set() };
  records.set(key, one);
  one.answers.add(answer);
  one.blocks.set(rule, { article: answer.article, rule });
}

function toLacking({ record, blocks, answers }: GatheredRecord): RecordLacking {
  return { ...record, blocks: [...blocks.values()], answersBlocked: answers.size };
}

function byWeight(a: RecordLacking, b: RecordLacking): number {
  return b.answersBlocked - a.answersBlocked || (a.id < b.id ? -1 : 1);
}
