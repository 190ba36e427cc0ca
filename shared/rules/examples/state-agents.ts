import { day } from '../../dates.ts';
import type { Career } from '../../domain/agent.ts';
import type { ApplicantFacts } from '../art-21/admissibility.ts';
import type { Candidacy } from '../art-21/candidacies.ts';
import type { ProcedureFacts } from '../art-21/procedure.ts';
import type { ExampleAnswer, WorkedExample } from './worked-example.ts';

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];

/** X53: class A3, six years reached on the filing date, all proofs held. */
const applicant = (staffNumber: string, rest: Partial<ApplicantFacts> = {}): ApplicantFacts => ({
  ...{ staffNumber, career: 'state', contract: 'statutory', level: 'A', class: 'A3' },
  certificates: EXAMS.map((exam) => ({ exam, obtainedOn: day('2022-06-01') })),
  experience: [{ domain: 'consular', from: day('2019-01-16'), to: null }],
  ...rest,
});

const lodged = (
  person: ApplicantFacts,
  round: 1 | 2,
  rest: Partial<Candidacy> = {},
): Candidacy => ({
  ...{ staffNumber: person.staffNumber, career: person.career, round, withdrawnOn: null },
  ...{
    retained: null,
    filedOn: day(round === 1 ? '2024-10-15' : '2025-01-16'),
    person,
    designations: [],
  },
  lawfulLastDay: null,
  ...rest,
});
const ofCareer = (staffNumber: string, career: Career) => applicant(staffNumber, { career });

const firstCall = { round: 1, openedOn: day('2024-10-01'), closesOn: day('2024-10-31') } as const;
const secondCall = { round: 2, openedOn: day('2025-01-06'), closesOn: day('2025-01-31') } as const;

const procedure = (
  [id, on]: readonly [string, string],
  {
    candidacies,
    ...rest
  }: { readonly candidacies: readonly Candidacy[] } & Partial<ProcedureFacts>,
  expected: ExampleAnswer,
): WorkedExample => ({
  ...{ id, article: '21', expected },
  question: {
    ...{ ask: 'procedure', candidacies, on: day(on) },
    facts: {
      ...{ committeeApprovedOn: day('2024-09-20'), headOfPost: false, careers: 'both' },
      ...{ calls: [firstCall, secondCall], applicants: candidacies, ...rest },
    },
    vacancy: {
      ...{ functionCode: 'F-21', vacantFrom: day('2025-08-01') },
      wanted: { class: 'A3', domain: 'consular' },
    },
  },
});

/** One state agent in the second call, after no candidate of the careers. */
const alone = (id: string, person: ApplicantFacts, expected: ExampleAnswer) =>
  procedure([id, '2025-03-01'], { candidacies: [lodged(person, 2)] }, { stage: 'S5', ...expected });

const inForce = (id: string, on: string, expected: ExampleAnswer): WorkedExample => ({
  ...{ id, article: '21', question: { ask: 'version', article: '21', on: day(on) }, expected },
});
const annulled = (ruling: string) => ({ code: 'NOT_IN_FORCE', reason: 'ANNULLED', ruling });

const lasting = (id: string, to: string, expected: ExampleAnswer): WorkedExample => ({
  ...{ id, article: '21', expected },
  question: {
    ask: 'designation',
    designation: { id, functionCode: 'F-21', from: day('2023-09-01'), to: day(to) },
  },
});

/** Art. 21: versions, stages, conditions and length. */
export const stateAgents: readonly WorkedExample[] = [
  inForce('X49', '2017-06-01', annulled('234.746')),
  inForce('X49', '2019-06-01', annulled('249.402')),
  inForce('X49', '2022-12-24', annulled('249.402')),
  inForce('X50', '2022-12-25', { code: 'OK', act: 'RD 18-09-2022' }),
  procedure(
    ['X51', '2025-03-01'],
    { candidacies: [lodged(ofCareer('E51', 'external'), 1)], calls: [firstCall] },
    { stage: 'S2', code: 'BLOCKED', rules: ['21-4'] },
  ),
  procedure(
    ['X52', '2025-03-01'],
    {
      candidacies: [
        lodged(ofCareer('C52', 'consular'), 2),
        lodged(applicant('S53'), 2),
        lodged(applicant('S54'), 2),
      ],
    },
    { stage: 'S4', candidates: ['C52 OK', 'S53 BLOCKED', 'S54 BLOCKED'], rules: ['21-4'] },
  ),
  alone('X53', applicant('S53'), { code: 'OK', candidates: ['S53 OK'] }),
  alone('X55', applicant('S55', { class: 'A4' }), {
    candidates: ['S55 BLOCKED'],
    rules: ['21-6'],
  }),
  alone(
    'X56',
    applicant('S56', {
      certificates: EXAMS.slice(0, 2).map((exam) => ({ exam, obtainedOn: day('2022-06-01') })),
    }),
    { candidates: ['S56 BLOCKED'], rules: ['21-9'] },
  ),
  alone('X58', applicant('S58', { contract: 'contractual' }), {
    candidates: ['S58 BLOCKED'],
    rules: ['21-5'],
  }),
  procedure(
    ['X59', '2025-03-01'],
    { candidacies: [lodged(applicant('S53'), 2)], headOfPost: true },
    { code: 'BLOCKED', candidates: ['S53 BLOCKED'], rules: ['21-1'] },
  ),
  lasting('X60', '2027-08-31', { code: 'OK' }),
  lasting('X61', '2027-09-01', { code: 'BLOCKED', rules: ['21-2'] }),
  procedure(
    ['X63', '2024-11-15'],
    {
      candidacies: [lodged(ofCareer('E63', 'external'), 1, { withdrawnOn: day('2024-10-30') })],
      calls: [firstCall],
    },
    { stage: 'S3', code: 'OK' },
  ),
];
