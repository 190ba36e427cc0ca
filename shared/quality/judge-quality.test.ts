import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { day } from '../dates.ts';
import { judgeFile } from '../rules/judge-file.ts';
import type { PlannerFacts } from '../rules/planner-facts.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { someAssignmentFacts } from '../testing/careers.ts';
import {
  someAgentFacts,
  someFacts,
  someFunction,
  somePost,
  someVacancy,
} from '../testing/planner-facts.ts';
import { WHOLE_FILE } from '../testing/whole-file.ts';
import { createTranslator } from '../wording/translator.ts';
import { wordContradiction } from '../wording/word-contradiction.ts';
import { CONTRADICTION_REASONS } from './contradictions.ts';
import { judgeQuality } from './judge-quality.ts';

const question = {
  on: day('2026-11-22'),
  until: day('2027-12-31'),
  readings: DEFAULT_READINGS,
};
const quality = judgeQuality(WHOLE_FILE, question);

describe('missing facts', () => {
  it('come by what they block, each with the record to fill', () => {
    const shown = quality.missing.map(({ fact, answersBlocked, records }) =>
      [answersBlocked, fact, ...records.map(({ kind, id }) => `${kind}:${id}`)].join(' '),
    );
    expect(shown).toEqual([
      '2 agent.conditions agent:E-1 agent:E-2',
      '2 agent.contract agent:S-2',
      '2 assignment.decided_on assignment:C-1-1 assignment:E-2-2',
      '2 assignment.proposed_on assignment:C-1-1 assignment:E-2-2',
      '2 function.head_of_post function:NAI-POL',
      '1 mission.published_on mission:W-2',
      '1 mission_candidacy.way candidacy:W-1/Tardif',
      '1 post.supervising_post post:LST',
      '1 vacancy.committee_approved_on vacancy:V-4',
    ]);
  });

  it('name the rules that wait and the file to open', () => {
    const contract = quality.missing.find(({ fact }) => fact === 'agent.contract');
    expect(contract?.records).toEqual([
      {
        ...{ kind: 'agent', id: 'S-2', staffNumber: 'S-2', answersBlocked: 2 },
        blocks: [{ article: '21', rule: '21-5' }],
      },
    ]);
  });

  it('are counted once for each answer, and each agent once', () => {
    const waiting = judgeFile(WHOLE_FILE, question).filter(({ findings }) =>
      findings.some(({ missing }) => missing.length > 0),
    );
    expect(quality.answersBlocked).toBe(waiting.length);
    expect([quality.agents, quality.agentsDetermined]).toEqual([7, 6]);
  });

  it('fall as one of them is filled', () => {
    const agents = WHOLE_FILE.agents.map((agent) =>
      agent.staffNumber === 'S-2' ? { ...agent, contract: 'statutory' as const } : agent,
    );
    const after = judgeQuality({ ...WHOLE_FILE, agents }, question);
    expect(after.missing.map(({ fact }) => fact)).not.toContain('agent.contract');
    expect(after.answersBlocked).toBe(quality.answersBlocked - 2);
    expect(after.agentsDetermined).toBe(7);
  });

  it('ask the function of a posting for its domain, and an assignment for its function', () => {
    const posting = (id: string, from: string, functionCode: string | null) =>
      someAssignmentFacts({ id, functionCode, from: day(from) });
    const ask = (first: string | null) =>
      judgeQuality(
        someFacts({
          agents: [
            someAgentFacts({
              assignments: [
                { ...posting('1', '2019-08-01', first), to: day('2023-07-31') },
                posting('2', '2023-08-01', 'NAI-2'),
              ],
            }),
          ],
          posts: [somePost('NAI')],
          functions: [someFunction('NAI-1', { domain: null }), someFunction('NAI-2')],
        }),
        question,
      ).missing.find(({ fact }) => fact === 'function.domain')?.records;
    expect(ask('NAI-1')).toMatchObject([{ kind: 'function', id: 'NAI-1' }]);
    expect(ask(null)).toMatchObject([{ kind: 'assignment', id: '1', staffNumber: 'T001' }]);
  });

  it('are none in an empty file', () => {
    expect(judgeQuality(someFacts(), question)).toEqual({
      ...{ agents: 0, agentsDetermined: 0, answers: 0, answersBlocked: 0 },
      ...{ missing: [], contradictions: [] },
    });
  });
});

const posted = (rest: Parameters<typeof someAssignmentFacts>[0]) =>
  someAssignmentFacts({ id: 'A', functionCode: 'NAI-1', ...rest });
const around = (rest: Partial<PlannerFacts>) =>
  someFacts({
    ...{
      posts: [somePost('NAI'), somePost('MOS'), somePost('OLD', { closedOn: day('2026-07-31') })],
    },
    ...{ services: ['P1'], functions: [someFunction('NAI-1')] },
    ...rest,
  });
const someone = (
  assignment: ReturnType<typeof posted>,
  rest: Parameters<typeof someAgentFacts>[0] = {},
) => someAgentFacts({ assignments: [assignment], ...rest });

const CASES: readonly (readonly [(typeof CONTRADICTION_REASONS)[number] | 'none', PlannerFacts])[] =
  [
    ['none', around({ agents: [someone(posted({}))] })],
    [
      'GAP',
      around({
        agents: [
          someAgentFacts({
            assignments: [
              posted({ id: '1', from: day('2019-08-01'), to: day('2023-06-30') }),
              posted({ id: '2' }),
            ],
          }),
        ],
      }),
    ],
    [
      'OVERLAP',
      around({
        agents: [
          someAgentFacts({
            assignments: [
              posted({ id: '1', from: day('2019-08-01'), to: day('2023-08-02') }),
              posted({ id: '2' }),
            ],
          }),
        ],
      }),
    ],
    [
      'PLACE_NOT_DESCRIBED',
      around({ agents: [someone(posted({ place: 'XXX', functionCode: null }))] }),
    ],
    ['none', around({ agents: [someone(posted({ place: 'XXX', to: day('2026-11-21') }))] })],
    ['FUNCTION_NOT_DESCRIBED', around({ agents: [someone(posted({ functionCode: 'NAI-9' }))] })],
    ['FUNCTION_ELSEWHERE', around({ agents: [someone(posted({ place: 'MOS' }))] })],
    [
      'none',
      around({
        posts: [
          somePost('NAI'),
          somePost('OFF', { type: 'diplomatic_office', supervisingPost: 'NAI' }),
        ],
        agents: [someone(posted({ place: 'OFF' }))],
      }),
    ],
    [
      'KIND_DIFFERS_FROM_PLACE',
      around({ agents: [someone(posted({ place: 'P1', functionCode: null }))] }),
    ],
    ['POST_CLOSED', around({ agents: [someone(posted({ place: 'OLD', functionCode: null }))] })],
    [
      'none',
      around({
        posts: [somePost('NAI', { closedOn: day('2026-11-22') })],
        agents: [someone(posted({}))],
      }),
    ],
    [
      'TWO_HOLDERS',
      around({
        agents: ['T1', 'T2'].map((staffNumber) =>
          someone(posted({ id: staffNumber }), { staffNumber }),
        ),
      }),
    ],
    [
      'AFTER_RETIREMENT',
      around({
        agents: [someone(posted({ from: day('2027-08-01') }), { retiresOn: day('2027-08-01') })],
      }),
    ],
    [
      'none',
      around({
        agents: [someone(posted({ from: day('2027-07-31') }), { retiresOn: day('2027-08-01') })],
      }),
    ],
    ['ATTACHED_FROM_A_CAREER', around({ agents: [someone(posted({ kind: 'attached' }))] })],
    [
      'CERTIFICATE_TO_COME',
      around({
        agents: [
          someAgentFacts({
            career: 'state',
            certificates: [{ exam: 'english_c1_writing', obtainedOn: day('2026-11-23') }],
          }),
        ],
      }),
    ],
    ...(
      [
        ['2024-09-30', 'FILED_OUTSIDE_CALL'],
        ['2024-10-01', 'none'],
        ['2024-10-31', 'none'],
        ['2024-11-01', 'FILED_OUTSIDE_CALL'],
      ] as const
    ).map(
      ([filedOn, reason]) =>
        [
          reason,
          around({
            vacancies: [
              someVacancy('V', 'NAI-1', {
                candidacies: [
                  {
                    ...{ staffNumber: 'T001', career: 'external', round: 1, retained: null },
                    ...{ filedOn: day(filedOn), withdrawnOn: null },
                  },
                ],
              }),
            ],
          }),
        ] as const,
    ),
  ];

describe('contradictions', () => {
  it.each(CASES)('%s', (reason, facts) => {
    const found = new Set(judgeQuality(facts, question).contradictions.map((one) => one.reason));
    expect([...found]).toEqual(reason === 'none' ? [] : [reason]);
  });

  it('are each tried here', () => {
    expect(new Set(CASES.map(([reason]) => reason))).toEqual(
      new Set(['none', ...CONTRADICTION_REASONS]),
    );
  });

  it.each(LANGUAGES)('have a whole sentence in %s', (language) => {
    const translate = createTranslator(language);
    for (const [, facts] of CASES)
      for (const one of judgeQuality(facts, question).contradictions)
        expect(wordContradiction(one, translate)).toMatch(
          /^(?!.*(\{\{|undefined|null|\d{4}-\d{2}|[a-z]_[a-z])).*\.$/,
        );
  });
});
