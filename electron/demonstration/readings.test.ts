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
import { judgeFile, type FileAnswer, type Subject } from '../../shared/rules/judge-file.ts';
import type { PlannerFacts } from '../../shared/rules/planner-facts.ts';
import { DEFAULT_READINGS, SWITCH_NAMES } from '../../shared/rules/readings.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
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
let predictions: ReturnType<typeof predictChanges>;
let holders: ReadonlyMap<string, string>;
const changesOf = new Map<Flip, readonly Change[]>();

beforeAll(async () => {
  const { db } = await openMemoryPlanner('demonstration');
  await fillDemonstration(db, { at: '2026-11-22T09:00:00.000Z', actor: 'test', on });
  facts = await loadPlannerFacts(db);
  await db.destroy();
  before = judgeFile(facts, question);
  predictions = predictChanges(facts, on);
  holders = new Map(
    facts.agents.flatMap(({ staffNumber, assignments }) =>
      assignments.map(({ id }) => [id, staffNumber] as const),
    ),
  );
  for (const flip of FLIPS)
    changesOf.set(flip, compareAnswers(before, judgeFile(facts, flipped(question, flip))));
});

const after = (...flips: readonly Flip[]) =>
  judgeFile(
    facts,
    flips.reduce((asked, flip) => flipped(asked, flip), question),
  );

/** Whom or what an answer is about, as the predictions name it. */
function concernedBy(subject: Subject, name: Flip['name']): string {
  const { kind, id } = subject;
  if (kind === 'assignment') return holders.get(id) ?? id;
  const isOfPlace = name === 'careerCandidacy' || name === 'regulatoryHolidays';
  if (kind === 'candidacy')
    return isOfPlace ? (id.split('/')[0] ?? id) : id.slice(id.lastIndexOf('/') + 1);
  return id;
}

/** Whom or what a switch touches alone, and whom or what it might touch beside another. */
function concernedOf(flip: Flip): ReadonlySet<string> {
  const alone = (changesOf.get(flip) ?? []).map(({ subject }) => concernedBy(subject, flip.name));
  return new Set([...alone, ...(predictions[flip.name]?.concerned ?? [])]);
}

describe('on the demonstration', () => {
  it.each(SINGLE)('$name changes something, and only what the facts foretell', (flip) => {
    const prediction = predictions[flip.name];
    const changes = changesOf.get(flip) ?? [];
    expect(changes).not.toEqual([]);
    if (prediction === undefined) return;
    const changed = new Set(changes.map(({ subject }) => concernedBy(subject, flip.name)));
    expect([...changed].filter((one) => !prediction.concerned.has(one))).toEqual([]);
    if (prediction.isExact)
      expect([...prediction.concerned].filter((one) => !changed.has(one))).toEqual([]);
  });

  it('A12 and A13 change the priority and the degrees alone', () => {
    for (const [name, article] of [
      ['formerCareerDay', '25'],
      ['degrees', '47'],
    ] as const)
      for (const flip of FLIPS.filter((one) => one.name === name))
        expect(new Set(changesOf.get(flip)?.map((change) => change.article))).toEqual(
          new Set([article]),
        );
  });

  it('two switches change nothing that neither changes alone, and each its own as alone', () => {
    expect(PAIRS).toHaveLength(91);
    for (const pair of PAIRS) {
      const [one, other] = pair.map(
        (flip) => new Map((changesOf.get(flip) ?? []).map((change) => [keyOf(change), change])),
      );
      const touched = pair.map((flip) => concernedOf(flip));
      const both = compareAnswers(before, after(...pair));
      const shared = (change: Change) =>
        pair.every((flip, index) => touched[index]?.has(concernedBy(change.subject, flip.name)));
      const names = pair.map(({ name }) => name).join(' and ');
      const alone = [...(one?.values() ?? []), ...(other?.values() ?? [])];
      const [own, expected] = [both, alone].map((changes) =>
        changes.filter((change) => !shared(change)).map((change) => JSON.stringify(change)),
      );
      expect(own?.toSorted(), names).toEqual(expected?.toSorted());
    }
  }, 60_000);
});
