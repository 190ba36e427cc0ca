import { expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { judgeFile, type FileAnswer } from '../../shared/rules/judge-file.ts';
import { DEFAULT_READINGS, SWITCHES, SWITCH_NAMES } from '../../shared/rules/readings.ts';
import { openMemoryPlanner } from '../db/memory.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { fillDemonstration } from './fill-demonstration.ts';

const on = day('2026-11-22');
const until = day('2027-12-31');
const { db } = await openMemoryPlanner('demonstration');
await fillDemonstration(db, { at: '2026-11-22T09:00:00.000Z', actor: 'test', on });
const facts = await loadPlannerFacts(db);

const keyOf = ({ article, subject: { kind, id } }: FileAnswer) => `${article} ${kind} ${id}`;
const saidBy = (answers: readonly FileAnswer[]) =>
  new Map(answers.map((one) => [keyOf(one), JSON.stringify(one)]));
const usual = saidBy(judgeFile(facts, { on, until, readings: DEFAULT_READINGS }));

const ALTERNATIVES = SWITCH_NAMES.flatMap((name) =>
  SWITCHES[name].options.slice(1).map((option) => [name, option] as const),
);

it.each(ALTERNATIVES)('%s as %s touches at least three subjects', (name, option) => {
  const readings = { ...DEFAULT_READINGS, [name]: option };
  const other = saidBy(judgeFile(facts, { on, until, readings }));
  const touched = [...usual].filter(([key, said]) => other.get(key) !== said);
  expect(touched.length, touched.map(([key]) => key).join(', ')).toBeGreaterThanOrEqual(3);
});

it('holds a first answer of each code on every article that can give it', () => {
  const codes = new Set(
    judgeFile(facts, { on, until, readings: DEFAULT_READINGS }).map(
      ({ article, code }) => `${article} ${code}`,
    ),
  );
  expect([...codes].sort()).toMatchSnapshot();
});
