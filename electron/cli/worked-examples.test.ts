import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, lastDayOfYears } from '../../shared/dates.ts';
import { openPoints } from '../../shared/rules/examples/answer-career.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { careerExamples, toWorkbook } from './testing/career-workbook.ts';
import { aCommandDesk, type CommandDesk } from './testing/planner.ts';

type TermShape = {
  readonly kind: string;
  readonly from: string | null;
  readonly last_day: string | null;
};
type AgentShape = {
  readonly staff_number: string;
  readonly status: string;
  readonly current: { readonly kind: string; readonly last_day: string | null } | null;
  readonly postings_counted: number;
  readonly next: TermShape | null;
  readonly findings: readonly Finding[];
};
type MoveShape = {
  readonly staff_number: string;
  readonly kind: string;
  readonly assignment_from: string;
  readonly days: number;
  readonly code: string;
};

let desk: CommandDesk;
let data: string;
const asked = new Map<string, Promise<unknown>>();

beforeAll(async () => {
  desk = await aCommandDesk();
  data = await desk.write('examples.json', toWorkbook(careerExamples));
});
afterAll(() => desk.remove());

/** Every example asked on one day is answered by one process. */
function ask(command: string, ...options: readonly string[]): Promise<unknown> {
  const key = [command, ...options].join(' ');
  const answer = asked.get(key) ?? desk.answer(command, '--data', data, ...options);
  asked.set(key, answer);
  return answer;
}

const termText = ({ kind, from, last_day }: TermShape) =>
  [kind, from, last_day].filter((part) => part !== null).join(' ');

describe('the worked examples of the catalogue, through the command line', () => {
  it.each(careerExamples)('$staffNumber', async ({ staffNumber, on, expected }) => {
    const until = lastDayOfYears(day(on), 1);
    // Safe: the expectation below fails on any other shape, as for the moves.
    const due = (await ask('due', '--on', on, '--until', until)) as {
      readonly agents: readonly AgentShape[];
    };
    const told = (await ask('derogations', '--on', on)) as { readonly moves: readonly MoveShape[] }; // Safe: as above.
    const agent = due.agents.find(({ staff_number }) => staff_number === staffNumber);
    const findings = agent?.findings ?? [];
    const answer = {
      status: agent?.status,
      kind: agent?.current?.kind ?? null,
      last_day: agent?.current?.last_day ?? null,
      postings_counted: agent?.postings_counted,
      next: agent?.next ? termText(agent.next) : null,
      moves: told.moves
        .filter(({ staff_number }) => staff_number === staffNumber)
        .map((one) => `${one.kind} ${one.assignment_from} ${one.days} ${one.code}`),
      gaps: findings
        .filter(({ reason }) => reason === 'GAP')
        .map(({ figures }) => `${figures['from']} ${figures['to']}`),
      not_evaluated: ['17-4', '17-5'].filter((id) => !findings.some(({ rule }) => rule === id)),
      ...openPoints(findings),
    };
    const { terms, ...rest } = expected;
    expect(answer).toMatchObject(rest);
    if (terms === undefined) return;
    const options = ['--data', data, '--on', on, '--until', until, '--years', '20'];
    const explained = (await desk.answer('explain', staffNumber, ...options)) as {
      readonly projection: readonly TermShape[];
    }; // Safe: as above.
    expect(explained.projection.map(termText)).toEqual(terms);
  });
});
