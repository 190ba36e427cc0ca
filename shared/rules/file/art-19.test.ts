import { expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { Career } from '../../domain/agent.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someCandidacy,
  someFunction,
  somePost,
  someVacancy,
} from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import { answerArt19 } from './art-19.ts';

const condition = (
  name: string,
  held: boolean | null,
  kind: 'condition' | 'domain' = 'condition',
) => ({ kind, name, held }) as const;

type Asked = {
  readonly conditions?: readonly string[];
  readonly job?: string;
  readonly career?: Career;
  readonly competences?: AgentFacts['competences'];
  readonly on?: string;
};

/** Each answer as the reasons of its findings. */
function reasons({ conditions = ['management'], on = '2026-11-22', ...rest }: Asked = {}) {
  const { job = 'NAI-AMB', career = 'external', competences = [] } = rest;
  const file = indexedFile(
    {
      agents: [someAgentFacts({ staffNumber: 'E-1', career, competences })],
      posts: [somePost('NAI')],
      functions: [
        someFunction('NAI-AMB', { headOfPost: true }),
        someFunction('NAI-POL', { headOfPost: null }),
        someFunction('NAI-CON'),
      ],
      vacancies: [someVacancy('V-1', job, { candidacies: [someCandidacy('E-1', { career })] })],
      headOfPostConditions: conditions,
    },
    { on: day(on) },
  );
  return answerArt19(file).map(({ findings }) => findings.map(({ reason }) => reason).join());
}

it('art. 19 says nothing while the King has set no condition', () => {
  expect(reasons({ conditions: [] })).toEqual([]);
});

it('art. 19 is about functions of head of post, and those that may be one', () => {
  expect(reasons()).toEqual(['CONDITION_UNKNOWN']);
  expect(reasons({ job: 'NAI-CON' })).toEqual([]);
  expect(reasons({ job: 'NAI-POL' })).toEqual(['HEAD_OF_POST_UNKNOWN']);
  expect(reasons({ job: 'NOT-DESCRIBED' })).toEqual(['HEAD_OF_POST_UNKNOWN']);
});

it('art. 19 is about candidates of the external career', () => {
  expect(reasons({ career: 'consular' })).toEqual([]);
  expect(reasons({ career: 'state' })).toEqual([]);
});

it('art. 19 reads each condition of the candidate by its name', () => {
  const conditions = ['management', 'negotiation'];
  const [met, not] = [condition('management', true), condition('negotiation', false)];
  expect(reasons({ conditions, competences: [met, not] })).toEqual([
    'CONDITION_MET,CONDITION_NOT_MET',
  ]);
  const otherKind = condition('management', false, 'domain');
  expect(reasons({ conditions, competences: [otherKind, not] })).toEqual([
    'CONDITION_UNKNOWN,CONDITION_NOT_MET',
  ]);
});

it('art. 19 is not asked before the decree', () => {
  expect(reasons({ on: '2015-03-30' })).toEqual(['CONDITION_UNKNOWN']);
  expect(reasons({ on: '2015-03-29' })).toEqual(['BEFORE_DECREE']);
});
