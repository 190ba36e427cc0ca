import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts } from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import { answerLanguageLaws, postBalances } from './language-balance.ts';

const ON = day('2026-11-22');
const SECOND_LANGUAGE = 'second_language_art47';
const CLASSES = { A3: [{ class: 'A3', since: day('2020-01-01') }], none: [] };

/** In post at the place, of a degree and a language role. */
function holder(staffNumber: string, facts: Partial<AgentFacts>, place: string | null = 'NAI') {
  return someAgentFacts({
    ...{ staffNumber, classes: CLASSES.A3 },
    assignments: [someAssignmentFacts({ id: `a-${staffNumber}`, place })],
    ...facts,
  });
}
const [fr, nl] = [{ languageRole: 'FR' } as const, { languageRole: 'NL' } as const];
const file = (...agents: readonly AgentFacts[]) => indexedFile({ agents }, { on: ON });
const degrees = (...agents: readonly AgentFacts[]) =>
  answerLanguageLaws(file(...agents))
    .filter(({ subject }) => subject.kind === 'degree')
    .flatMap(({ findings }) => findings);

describe('a degree over all posts together', () => {
  it('is balanced with one more of either role, and not with two', () => {
    expect(degrees(holder('A', fr))).toMatchObject([
      {
        ...{ code: 'OK', reason: 'DEGREE_BALANCED', missing: [] },
        figures: { degree: 'A3', fr: 1, nl: 0, difference: 1 },
      },
    ]);
    expect(
      degrees(holder('A', nl), holder('B', nl), holder('C', nl), holder('D', fr)),
    ).toMatchObject([
      {
        ...{ code: 'SOFT', reason: 'DEGREE_IMBALANCE' },
        figures: { degree: 'A3', fr: 1, nl: 3, difference: 2 },
      },
    ]);
  });

  it('names the assignments of those whose degree is not recorded, by staff number', () => {
    const unknown = { classes: CLASSES.none };
    expect(degrees(holder('C', unknown), holder('B', fr), holder('A', unknown))).toMatchObject([
      { code: 'OK' },
      {
        ...{ code: 'UNKNOWN', reason: 'DEGREE_UNKNOWN', missing: ['agent.class'] },
        ...{ records: ['a-A', 'a-C'], figures: { degree: null, fr: 2, nl: 0 } },
      },
    ]);
  });
});

describe('the proof of the second language', () => {
  const proof = (certificates: AgentFacts['certificates'], isDesignee = false) => {
    const kind = isDesignee ? 'art21' : 'posting';
    const agent = someAgentFacts({
      ...{ certificates, career: isDesignee ? 'state' : 'external' },
      assignments: [someAssignmentFacts({ kind })],
    });
    const found = answerLanguageLaws(file(agent)).find(({ subject }) => subject.kind === 'agent');
    const [finding] = found?.findings ?? [];
    return `${finding?.code} ${finding?.figures['obtained_on']}`;
  };
  const certificate = (exam: string, obtainedOn: string) => ({ exam, obtainedOn: day(obtainedOn) });

  it('is held from the day it was obtained, by the first certificate', () => {
    expect(proof([certificate(SECOND_LANGUAGE, '2026-11-22')])).toBe('OK 2026-11-22');
    expect(proof([certificate(SECOND_LANGUAGE, '2026-11-23')])).toBe('MANUAL null');
    const two = ['2015-01-01', '2020-01-01'].map((on) => certificate(SECOND_LANGUAGE, on));
    expect(proof(two)).toBe('OK 2015-01-01');
  });

  it('is of that exam only', () => {
    expect(proof([certificate('english_c1_writing', '2015-01-01')])).toBe('MANUAL null');
  });

  it('blocks a designee of art. 21 who lacks it', () => {
    expect(proof([], true)).toBe('BLOCKED null');
  });
});

it('those in post stand by staff number, whatever their post', () => {
  const agents = [holder('B', fr, 'ANK'), holder('A', nl, 'ROM'), holder('C', fr, 'ROM')];
  const ids = answerLanguageLaws(file(...agents)).map(({ subject }) => subject.id);
  expect(ids).toEqual(['A3', 'A', 'B', 'C']);
});

it('a post shows how many of each role it has, by its code', () => {
  const agents = [
    ...[holder('A', fr, 'ROM'), holder('B', nl, 'ROM'), holder('C', nl, 'ROM')],
    ...[holder('D', fr, 'ANK'), holder('E', fr, null)],
  ];
  const expected = [
    { code: 'ANK', fr: 1, nl: 0 },
    { code: 'ROM', fr: 1, nl: 2 },
  ];
  expect(postBalances(file(...agents))).toEqual(expected);
  expect(postBalances(file(...['ANK', 'ROM'].map((code) => holder(code, fr, code))))).toEqual([
    { code: 'ANK', fr: 1, nl: 0 },
    { code: 'ROM', fr: 1, nl: 0 },
  ]);
});
