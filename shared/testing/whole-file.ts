import { day } from '../dates.ts';
import type { AgentFacts, PlannerFacts } from '../rules/planner-facts.ts';
import { someAssignmentFacts } from './careers.ts';
import {
  someFunction,
  someMission,
  somePost,
  someVacancy,
  someAgentFacts,
  someFacts,
} from './planner-facts.ts';

const PROOFS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'].map(
  (exam) => ({ exam, obtainedOn: day('2020-01-01') }),
);

/** In post at NAI since 01-08-2023, decided as art. 11 asks, with the second language. */
function careerAgent(staffNumber: string, rest: Partial<AgentFacts> = {}): AgentFacts {
  return someAgentFacts({
    ...{ staffNumber, appointedOn: day('2023-08-01'), certificates: PROOFS },
    classes: [{ class: 'A3', since: day('2023-08-01') }],
    assignments: [
      someAssignmentFacts({
        ...{ id: `${staffNumber}-1`, functionCode: 'NAI-CON', from: day('2023-08-01') },
        ...{ proposedOn: day('2023-02-01'), decidedOn: day('2023-03-01'), departs: false },
      }),
    ],
    ...rest,
  });
}

function stateAgent(staffNumber: string, rest: Partial<AgentFacts> = {}): AgentFacts {
  return someAgentFacts({
    ...{ staffNumber, career: 'state', certificates: PROOFS },
    classes: [{ class: 'A3', since: day('2015-01-01') }],
    experience: [{ domain: 'consular', from: day('2010-01-01'), to: null }],
    ...rest,
  });
}

const candidacy = (staffNumber: string, career: AgentFacts['career'], round: 1 | 2) => ({
  ...{ staffNumber, career, round, withdrawnOn: null, retained: null },
  filedOn: day(round === 1 ? '2024-10-10' : '2025-01-16'),
});

const mandate = { kind: 'management', to: null, isInterim: false } as const;

const agents: readonly AgentFacts[] = [
  careerAgent('E-1', {
    mandates: [{ ...mandate, from: day('2020-01-01') }],
    charges: [{ id: 'c-1', state: 'LU', from: day('2024-01-01'), to: null }],
  }),
  careerAgent('E-2', {
    ...{ languageRole: 'NL', certificates: [], formerCareer: 'chancery' },
    classes: [{ class: 'A2', since: day('2023-08-01') }],
    assignments: [
      someAssignmentFacts({
        ...{ id: 'E-2-0', functionCode: 'NAI-CON', from: day('2012-08-01') },
        ...{ to: day('2016-07-31') },
      }),
      someAssignmentFacts({
        ...{ id: 'E-2-1', functionCode: 'NAI-CON', from: day('2019-08-01') },
        ...{ to: day('2023-07-31'), decidedOn: day('2019-03-01'), proposedOn: null },
      }),
      someAssignmentFacts({ id: 'E-2-2', functionCode: 'NAI-POL', from: day('2023-08-01') }),
    ],
  }),
  careerAgent('C-1', {
    ...{ career: 'consular', level: 'C', classes: [] },
    charges: [{ id: 'c-2', state: 'LU', from: day('2024-01-01'), to: null }],
    assignments: [
      someAssignmentFacts({ id: 'C-1-1', place: 'OFF', functionCode: 'NAI-POL' }),
      someAssignmentFacts({ id: 'C-1-2', from: day('2027-08-01'), state: 'planned' }),
    ],
  }),
  stateAgent('S-1'),
  stateAgent('S-2', { contract: null, certificates: [] }),
  stateAgent('S-3', {
    assignments: [
      someAssignmentFacts({
        ...{ id: 'S-3-1', kind: 'art21', functionCode: 'MOS-CON', place: 'MOS' },
        ...{ from: day('2016-01-01'), to: day('2017-12-31') },
      }),
      someAssignmentFacts({
        ...{ id: 'S-3-2', kind: 'art21', functionCode: 'NAI-CON', place: 'NAI' },
        ...{ from: day('2019-01-01'), to: day('2019-12-31') },
      }),
      someAssignmentFacts({
        ...{ id: 'S-3-3', kind: 'art21', functionCode: 'MOS-CON', place: 'MOS' },
        ...{ from: day('2024-01-01'), plannedTo: day('2028-01-01') },
      }),
    ],
    certificates: [],
  }),
  stateAgent('P-1', {
    assignments: [
      someAssignmentFacts({
        ...{ id: 'P-1-1', kind: 'attached', functionCode: 'NAI-ATT', from: day('2024-01-01') },
      }),
    ],
  }),
  stateAgent('M-1', {
    assignments: [
      someAssignmentFacts({
        ...{ id: 'M-1-1', kind: 'special_mission', from: day('2018-09-01'), place: null },
        to: day('2019-08-31'),
      }),
    ],
  }),
];

/** A small file on 22-11-2026 with a subject for each article and for most of their codes. */
export const WHOLE_FILE: PlannerFacts = someFacts({
  agents,
  posts: [
    somePost('NAI'),
    somePost('MOS'),
    somePost('OFF', { type: 'diplomatic_office', supervisingPost: 'NAI' }),
    somePost('LST', { type: 'diplomatic_office' }),
    somePost('HON', { type: 'honorary' }),
    somePost('OLD', { closedOn: day('2020-12-31') }),
    somePost('LIL', { type: 'consulate' }),
  ],
  services: ['P1'],
  functions: [
    someFunction('NAI-CON', { formerCareer: 'chancery' }),
    someFunction('NAI-POL', { headOfPost: null }),
    someFunction('NAI-AMB', { headOfPost: true, specific: true, competences: ['trade'] }),
    someFunction('NAI-ATT'),
    someFunction('MOS-CON', { place: 'MOS' }),
    someFunction('LIL-CON', { place: 'LIL', headOfPost: true }),
    someFunction('HON-CON', { place: 'HON', headOfPost: true }),
    someFunction('P1-RAA', { place: 'P1' }),
  ],
  vacancies: [
    someVacancy('V-1', 'MOS-CON', {
      candidacies: [candidacy('S-1', 'state', 2), candidacy('S-2', 'state', 2)],
    }),
    someVacancy('V-2', 'NAI-CON', {
      candidacies: [candidacy('E-1', 'external', 1), candidacy('C-1', 'consular', 1)],
    }),
    someVacancy('V-3', 'NAI-AMB', {
      candidacies: [
        { ...candidacy('E-1', 'external', 1), retained: true },
        candidacy('E-2', 'external', 1),
      ],
    }),
    someVacancy('V-4', 'LIL-CON', { committeeApprovedOn: null }),
    someVacancy('V-5', 'HON-CON'),
    someVacancy('V-6', 'P1-RAA'),
  ],
  missions: [
    someMission('W-1', {
      ...{ staffNumber: 'S-1', from: day('2026-09-01'), to: day('2028-08-31'), trusted: true },
      candidacies: [
        {
          ...{ candidate: 'Fictif', way: 'email', lodgedOn: day('2026-05-26') },
          ...{ reasoned: true, acknowledged: true },
        },
        {
          ...{ candidate: 'Tardif', way: null, lodgedOn: day('2026-05-27') },
          ...{ reasoned: true, acknowledged: true },
        },
      ],
    }),
    someMission('W-2', { publishedOn: null, callParts: ['conditions'] }),
    someMission('W-3', { publishedOn: day('2019-02-01') }),
  ],
  headOfPostConditions: ['management'],
});
