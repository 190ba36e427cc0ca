import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import {
  compareAnswers,
  flipped,
  keyOf,
  listFlips,
  type Change,
  type Flip,
} from '../../shared/rules/impact.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { judgeFile, type FileAnswer } from '../../shared/rules/judge-file.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';
import { DEFAULT_READINGS, SWITCH_NAMES, SWITCHES } from '../../shared/rules/readings.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { initialSummers } from './career-predictions.ts';
import { fillDemonstration } from './fill-demonstration.ts';
import { predictChanges } from './predicted-changes.ts';

const on = day('2026-11-22');
const question = { on, until: day('2027-12-31'), readings: DEFAULT_READINGS };
const FLIPS = listFlips(DEFAULT_READINGS);
/** The first other option of each switch. */
const SINGLE = SWITCH_NAMES.flatMap((name) =>
  FLIPS.filter((flip) => flip.name === name).slice(0, 1),
);
const PAIRS = SINGLE.flatMap((one, index) =>
  SINGLE.slice(index + 1).map((other) => [one, other] as const),
);

let facts: PlannerFacts;
let before: readonly FileAnswer[];
let predict: ReturnType<typeof predictChanges>;
const changesBy = new Map<Flip, readonly Change[]>();
const answersUnder = new Map<Flip, ReadonlyMap<string, FileAnswer>>();

beforeAll(async () => {
  const { db } = await openMemoryPlanner('demonstration');
  await fillDemonstration(db, { at: '2026-11-22T09:00:00.000Z', actor: 'test', on });
  facts = await loadPlannerFacts(db);
  await db.destroy();
  before = judgeFile(facts, question);
  predict = predictChanges(facts, on);
  for (const flip of FLIPS) {
    const after = judgeFile(facts, flipped(question, flip));
    changesBy.set(flip, compareAnswers(before, after));
    answersUnder.set(flip, new Map(after.map((answer) => [keyOf(answer), answer])));
  }
});

/** Whom or what an answer is about: a candidacy follows its agent (art. 17) or its vacancy (A7). */
function concernedBy(
  { article, subject: { kind, id } }: Pick<Change, 'article' | 'subject'>,
  name: Flip['name'],
): string {
  if (kind !== 'candidacy' || article !== '21' || name === 'renewal') return `${kind} ${id}`;
  return name === 'careerCandidacy'
    ? `vacancy ${id.split('/')[0] ?? id}`
    : `agent ${id.slice(id.lastIndexOf('/') + 1)}`;
}

const nameOf = ({ name }: Flip) => SWITCHES[name].ambiguity;

/** What becomes of a subject that two switches touch: an end is read once, that of joined postings never. */
const MEETINGS: Readonly<Record<string, string>> = {
  'A2+A4': 'each its own',
  'A5+A6': 'as A6',
  'A5+A17': 'as A17',
  'A6+A17': 'as A17',
};

/** The subjects that both switches touch, or of which the two together say what neither says alone. */
function meetingsOf([one, other]: readonly [Flip, Flip]): readonly string[] {
  const after = judgeFile(facts, flipped(flipped(question, one), other));
  const changed = new Map(compareAnswers(before, after).map((change) => [keyOf(change), change]));
  const both = new Map(after.map((answer) => [keyOf(answer), answer]));
  const [first, second] = [one, other].map(
    (flip) => new Map((changesBy.get(flip) ?? []).map((change) => [keyOf(change), change])),
  );
  const keys = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? []), ...changed.keys()]);
  return [...keys].flatMap((key) => {
    const own = [first?.get(key), second?.get(key)].filter((change) => change !== undefined);
    const [subject = changed.get(key)] = own;
    const isAlone = own.length === 1 && said(own[0]) === said(changed.get(key));
    if (subject === undefined || isAlone) return [];
    const concerned = concernedBy(subject, other.name);
    return [`${nameOf(one)}+${nameOf(other)} ${concerned}: ${outcome(key, both, [one, other])}`];
  });
}

const said = (value: unknown) => JSON.stringify(value);

/** How the answer on a subject follows from what each switch says of it alone. */
function outcome(
  key: string,
  both: ReadonlyMap<string, FileAnswer>,
  pair: readonly [Flip, Flip],
): string {
  const answer = both.get(key);
  const alone = pair.map((flip) => answersUnder.get(flip)?.get(key));
  const as = pair.find((_, index) => said(alone[index]) === said(answer));
  if (as !== undefined) return `as ${nameOf(as)}`;
  const known = new Set(alone.flatMap((one) => one?.findings.flatMap(figuresOf) ?? []));
  const isNew = (finding: Finding) => figuresOf(finding).some((figure) => !known.has(figure));
  const added = answer?.findings.filter(isNew) ?? [];
  return added.length === 0 ? 'each its own' : added.map(({ reason }) => reason).join(' ');
}

/** What a finding says, part by part: A2 moves a posting to another paragraph, A4 its last day. */
function figuresOf({ rule, code, reason, figures, records }: Finding): readonly string[] {
  return [['rule', rule], ['code', code], ...Object.entries(figures)].map((part) =>
    [reason, ...records, ...part].join(),
  );
}

describe('on the demonstration', () => {
  it.each(FLIPS)('$name as $option changes exactly what the facts foretell', (flip) => {
    const changed = new Set(
      (changesBy.get(flip) ?? []).map((change) => concernedBy(change, flip.name)),
    );
    expect([...changed].toSorted()).toEqual([...predict(flip)].toSorted());
    expect(changed.size).toBeGreaterThanOrEqual(3);
  });

  it('A12 and A13 change the priority and the degrees alone', () => {
    for (const [name, article] of [
      ['formerCareerDay', '25'],
      ['degrees', '47'],
    ] as const)
      for (const flip of FLIPS.filter((one) => one.name === name))
        expect(new Set(changesBy.get(flip)?.map((change) => change.article))).toEqual(
          new Set([article]),
        );
  });

  it('two switches change what either changes alone, as alone, and meet where it is foretold', () => {
    expect(PAIRS).toHaveLength(91);
    const foretold = PAIRS.flatMap(([one, other]) =>
      [...predict(one)]
        .filter((subject) => predict(other).has(subject))
        .map((subject) => {
          const names = `${nameOf(one)}+${nameOf(other)}`;
          return `${names} ${subject}: ${MEETINGS[names] ?? 'not foretold'}`;
        }),
    );
    const summers = initialSummers(facts, on).map((agent) => `A2+A6 ${agent}: SUMMER_MOVEMENT`);
    expect(summers).not.toEqual([]);
    expect(PAIRS.flatMap(meetingsOf).toSorted()).toEqual([...foretold, ...summers].toSorted());
  }, 120_000);
});
