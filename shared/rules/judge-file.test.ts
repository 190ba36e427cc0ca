import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { someAssignmentFacts } from '../testing/careers.ts';
import { someAgentFacts } from '../testing/planner-facts.ts';
import { WHOLE_FILE } from '../testing/whole-file.ts';
import { listAnnulledDesignations } from './file/annulled.ts';
import type { FileAnswer } from './file-answer.ts';
import { worstCode } from './finding.ts';
import { judgeFile } from './judge-file.ts';
import type { AgentFacts, PlannerFacts } from './planner-facts.ts';
import { DEFAULT_READINGS } from './readings.ts';

const question = {
  on: day('2026-11-22'),
  until: day('2027-12-31'),
  readings: DEFAULT_READINGS,
};
const answers = judgeFile(WHOLE_FILE, question);
const shown = ({ article, subject: { kind, id }, answer, code }: FileAnswer) =>
  [article, kind, id || '-', answer ?? '-', code].join(' ');

it('answers every article on every subject of a small file', () => {
  expect(answers.map(shown)).toEqual([
    '1 post HON honorary OK',
    '1 post LIL consulate OK',
    '1 post LST diplomatic_office UNKNOWN',
    '1 post MOS embassy OK',
    '1 post NAI embassy OK',
    '1 post OFF diplomatic_office OK',
    '1 post OLD embassy OK',
    '1 function LIL-CON - MANUAL',
    '1 function MOS-CON - OK',
    '1 function NAI-AMB - OK',
    '1 function NAI-CON - OK',
    '1 function NAI-POL - UNKNOWN',
    '7 charge c-2 LU BLOCKED',
    '7 charge c-1 LU OK',
    '11 assignment C-1-1 - UNKNOWN',
    '11 assignment C-1-2 - OK',
    '11 assignment E-1-1 - OK',
    '11 assignment E-2-2 - UNKNOWN',
    '13 chair - E-1 OK',
    '15 post LIL - MANUAL',
    '15 post MOS - MANUAL',
    '15 post NAI E-1 OK',
    '17 agent C-1 DUE OK',
    '17 agent E-1 DUE OK',
    '17 agent E-2 DUE NEEDS_DECISION',
    '17 agent M-1 NOT_APPLICABLE OK',
    '17 agent S-1 NOT_APPLICABLE OK',
    '17 agent S-2 NOT_APPLICABLE OK',
    '17 agent S-3 NOT_APPLICABLE OK',
    '18 vacancy V-3 - OK',
    '19 candidacy V-3/1/E-1 - UNKNOWN',
    '19 candidacy V-3/1/E-2 - UNKNOWN',
    '20 function LIL-CON king MANUAL',
    '20 function MOS-CON minister OK',
    '20 function NAI-AMB king OK',
    '20 function NAI-CON minister OK',
    '20 function NAI-POL minister UNKNOWN',
    '20 function P1-RAA minister OK',
    '21 vacancy V-1 S5 OK',
    '21 candidacy V-1/2/S-1 - OK',
    '21 candidacy V-1/2/S-2 - BLOCKED',
    '21 vacancy V-2 S2 BLOCKED',
    '21 candidacy V-2/1/C-1 - NEEDS_DECISION',
    '21 candidacy V-2/1/E-1 - NEEDS_DECISION',
    '21 vacancy V-3 S2 BLOCKED',
    '21 candidacy V-3/1/E-1 - NEEDS_DECISION',
    '21 candidacy V-3/1/E-2 - NEEDS_DECISION',
    '21 vacancy V-4 S5 UNKNOWN',
    '21 assignment S-3-1 annulled_2015_version NOT_IN_FORCE',
    '21 assignment S-3-2 annulled_2018_version NOT_IN_FORCE',
    '21 assignment S-3-3 - BLOCKED',
    '21 agent M-1 - OK',
    '21 agent S-1 - OK',
    '21 agent S-2 - BLOCKED',
    '21 agent S-3 - BLOCKED',
    '22 mission W-1 2026-05-26 OK',
    '22 candidacy W-1/Fictif - OK',
    '22 candidacy W-1/Tardif - UNKNOWN',
    '22 mission W-2 - BLOCKED',
    '22 mission W-3 annulled_2018_version NOT_IN_FORCE',
    '22 assignment M-1-1 annulled_2018_version NOT_IN_FORCE',
    '23 agent P-1 NAI OK',
    '24 assignment E-2-0 history NOT_IN_FORCE',
    '25 assignment E-2-1 - SOFT',
    '47 degree A2 - OK',
    '47 degree A3 - SOFT',
    '47 degree C - OK',
    '47 agent C-1 - OK',
    '47 agent E-1 - OK',
    '47 agent E-2 - MANUAL',
    '47 agent S-3 - BLOCKED',
  ]);
});

it('gives each answer the code that weighs most in its findings', () => {
  for (const { code, findings } of answers)
    expect(code).toBe(worstCode(findings.map((finding) => finding.code)));
});

describe('whom and what the articles leave out', () => {
  const about = (article: string, ids: readonly string[]) =>
    answers.filter(({ article: one, subject }) => one === article && ids.includes(subject.id));

  it.each(['15', '17', '20', '21'])(
    'attached persons and honorary posts are not in art. %s',
    (article) => {
      expect(about(article, ['P-1', 'P-1-1', 'NAI-ATT', 'HON', 'HON-CON', 'V-5'])).toEqual([]);
    },
  );

  it('attached persons are listed under art. 23', () => {
    expect(about('23', ['P-1']).map(shown)).toEqual(['23 agent P-1 NAI OK']);
  });

  it('an attached person changes no ranking of the post', () => {
    const agents = WHOLE_FILE.agents.filter(({ staffNumber }) => staffNumber !== 'P-1');
    const without = judgeFile({ ...WHOLE_FILE, agents }, question);
    expect(without).toEqual(answers.filter(({ article }) => article !== '23'));
  });

  it('a closed post has nobody to act for its head', () => {
    expect(about('15', ['OLD', 'OFF', 'LST'])).toEqual([]);
  });

  it('a retired agent is in no answer but that of art. 17 and the history', () => {
    const retired = WHOLE_FILE.agents.map((agent) => ({ ...agent, retiresOn: question.on }));
    const left = judgeFile({ ...WHOLE_FILE, agents: retired }, question);
    const kept = left.filter(({ subject: { kind } }) => kind === 'agent');
    expect(new Set(kept.map(({ article, answer }) => `${article} ${answer}`))).toEqual(
      new Set(['17 NOT_APPLICABLE']),
    );
  });
});

describe('designations whose basis was annulled', () => {
  it('are listed as facts, by staff number and first day', () => {
    expect(
      listAnnulledDesignations(WHOLE_FILE).map(({ id, kind, text }) => [id, kind, text]),
    ).toEqual([
      ['M-1-1', 'special_mission', 'annulled_2018_version'],
      ['S-3-1', 'art21', 'annulled_2015_version'],
      ['S-3-2', 'art21', 'annulled_2018_version'],
    ]);
  });

  it.each([
    ['2015-03-29', null],
    ['2015-03-30', 'annulled_2015_version'],
    ['2018-07-28', 'annulled_2015_version'],
    ['2018-07-29', 'annulled_2018_version'],
    ['2022-12-24', 'annulled_2018_version'],
    ['2022-12-25', null],
  ])('from %s: %s', (from, text) => {
    const stay = someAssignmentFacts({ kind: 'art21', from: day(from) });
    const agents = [someAgentFacts({ career: 'state', assignments: [stay] })];
    expect(listAnnulledDesignations({ agents })[0]?.text ?? null).toBe(text);
  });
});

it('knows no text before the decree', () => {
  const before = judgeFile(WHOLE_FILE, { ...question, on: day('2015-03-29') });
  const codes = before
    .filter(({ article }) => ['15', '18', '20', '21'].includes(article))
    .filter(({ subject: { kind } }) => kind !== 'assignment');
  expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['NOT_IN_FORCE']));
});

it('answers the same whatever the order of the lists', () => {
  const order = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(order, order, (seed, step) => {
      const turned = <Item>(items: readonly Item[]) => turn(items, seed + step);
      const agents = turned(WHOLE_FILE.agents).map((agent) => ({
        ...agent,
        assignments: turned(agent.assignments),
      }));
      const facts: PlannerFacts = {
        ...WHOLE_FILE,
        ...{ agents, posts: turned(WHOLE_FILE.posts), functions: turned(WHOLE_FILE.functions) },
        vacancies: turned(WHOLE_FILE.vacancies).map((vacancy) => ({
          ...vacancy,
          candidacies: turned(vacancy.candidacies),
        })),
        missions: turned(WHOLE_FILE.missions),
      };
      const sorted = (all: readonly FileAnswer[]) =>
        all.map((one) => JSON.stringify(one)).toSorted();
      expect(sorted(judgeFile(facts, question))).toEqual(sorted(answers));
    }),
    { numRuns: 50 },
  );
});

it('an agent elsewhere changes no answer but those about that agent and the degrees', () => {
  const newcomer: fc.Arbitrary<AgentFacts> = fc
    .record({
      career: fc.constantFrom('external', 'consular', 'state'),
      kind: fc.constantFrom('posting', 'headquarters', 'art21', 'attached', 'other_absence'),
      year: fc.integer({ min: 2010, max: 2028 }),
      staffNumber: fc.constantFrom('A-0', 'E-1b', 'Z-9'),
    })
    .map(({ career, kind, year, staffNumber }) =>
      someAgentFacts({
        ...{ staffNumber, career },
        assignments: [
          someAssignmentFacts({ id: 'new', kind, place: 'ELS', from: day(`${year}-08-01`) }),
        ],
      }),
    );
  fc.assert(
    fc.property(newcomer, (agent) => {
      const after = judgeFile({ ...WHOLE_FILE, agents: [...WHOLE_FILE.agents, agent] }, question);
      const isOther = ({ subject: { kind, id } }: FileAnswer) =>
        kind !== 'degree' && id !== agent.staffNumber && id !== 'new';
      expect(after.filter(isOther)).toEqual(answers.filter(isOther));
    }),
  );
});

function turn<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  const turned = [...items.slice(at), ...items.slice(0, at)];
  return by % 2 === 0 ? turned : turned.toReversed();
}
