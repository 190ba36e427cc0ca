import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandDesk, type CommandDesk } from './testing/planner.ts';
import { toWorkbook, workedExamples } from './testing/worked-examples.ts';

type Shape = Readonly<Record<string, unknown>>;

let desk: CommandDesk;
let data: string;
const asked = new Map<string, Promise<unknown>>();

beforeAll(async () => {
  desk = await aCommandDesk();
  data = await desk.write('examples.json', toWorkbook(workedExamples));
});
afterAll(() => desk.remove());

/** Every example asked on one day is answered by one process. */
function ask(command: string, on: string): Promise<unknown> {
  const key = `${command} ${on}`;
  const answer = asked.get(key) ?? desk.answer(command, '--data', data, '--on', on);
  asked.set(key, answer);
  return answer;
}

// Safe: each test below fails on any other shape.
const agentsOf = (answer: unknown) => (answer as { readonly agents: readonly Shape[] }).agents;
const movesOf = (answer: unknown) => (answer as { readonly moves: readonly Shape[] }).moves;

describe('the worked examples of the catalogue, through the command line', () => {
  it.each(workedExamples)('$id', async ({ id, on, agentIs, movesAre, findings = [] }) => {
    const agents = agentsOf(await ask('due', on));
    const agent = agents.find(({ staff_number }) => staff_number === id);
    expect(agent).toMatchObject(agentIs);
    for (const finding of findings) {
      expect(agent?.['findings']).toContainEqual(expect.objectContaining(matching(finding)));
    }
    const moves = movesOf(await ask('derogations', on));
    expect(moves.filter(({ staff_number }) => staff_number === id)).toMatchObject(movesAre);
  });

  const terms = [
    { kind: 'posting', from: '2027-08-01', last_day: '2031-07-31' },
    { kind: 'headquarters', from: '2031-08-01', last_day: '2034-07-31' },
    { kind: 'posting', from: '2034-08-01', last_day: '2038-07-31' },
    { kind: 'posting', from: '2038-08-01', last_day: '2042-07-31' },
    { kind: 'headquarters', from: '2042-08-01', last_day: '2045-07-31' },
  ];

  it.each(['X01', 'X02'])('%s has two postings, headquarters, and again', async (id) => {
    const on = ['--on', '2025-01-01', '--years', '20'];
    const answer = await desk.answer('explain', id, '--data', data, ...on);
    expect(answer).toMatchObject({ staff_number: id, projection: terms });
  });

  it('X02 evaluates neither function change nor credit in the consular career', async () => {
    const agents = agentsOf(await ask('due', '2027-01-01'));
    const agent = agents.find(({ staff_number }) => staff_number === 'X02');
    // Safe: `findings` is a list of shapes, or the expectations fail.
    const findings = (agent?.['findings'] ?? []) as readonly Shape[];
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain('17-2');
    expect(rules).not.toContain('17-4');
    expect(rules).not.toContain('17-5');
  });

  it.each(['X14', 'X15'])('%s projects nothing before a decision', async (id) => {
    const answer = await desk.answer('explain', id, '--data', data, '--on', '2027-06-01');
    expect(answer).toMatchObject({ projection: [], next: null });
  });
});

/** Nested figures match when they contain those named. */
function matching(finding: object): object {
  return Object.fromEntries(
    Object.entries(finding).map(([name, value]) => [
      name,
      typeof value === 'object' ? expect.objectContaining(value) : value,
    ]),
  );
}
