import { type ArticleEntry, rule, shaping } from './article-entry.ts';

const CLOCK = ['clock.ts', 'judge'] as const;
const DECISION = ['art-17/decision.ts', 'assessDerogation'] as const;
const PROCEDURE = ['art-21/procedure.ts', 'procedureOn'] as const;
const APPLICANT = ['art-21/admissibility.ts', 'judgeApplicant'] as const;
const SIGNATORY = ['art-20.ts', 'signatoryOf'] as const;
const PERSON = ['art-22/person.ts', 'judgeMissionPerson'] as const;
const LODGING = ['art-22/lodging.ts', 'judgeLodging'] as const;
const PAPER = ['art-22/papers.ts', 'judgePaper'] as const;
const BALANCE = ['language-balance.ts', 'balanceByDegree'] as const;
const OF_FILE = ['file/language-balance.ts', 'answerLanguageLaws'] as const;

/** Chapters 4 and 5 (arts 17 to 25), and art. 47, § 5 of the language laws. */
export const assignments: readonly ArticleEntry[] = [
  {
    ...{ number: '17', effect: 'judged', points: ['17'] },
    rules: [
      rule('17-1', 'art. 17, § 1, al. 1', ['art-17/stays.ts', 'judgeContinuity']),
      rule('17-2', 'art. 17, § 1, al. 2', CLOCK),
      rule('17-3', 'art. 17, § 1, al. 3', CLOCK),
      rule('17-4', 'art. 17, § 1, al. 4', ['art-17/function-change.ts', 'judgeFunctionChange']),
      rule('17-5', 'art. 17, § 1, al. 5', ['art-17/term.ts', 'firstPostingTerm']),
      rule('17-6', 'art. 17, § 1, al. 6', ['art-17/period-findings.ts', 'judgeOne']),
      rule('17-7', 'art. 17, § 2, al. 1', DECISION),
      rule('17-8', 'art. 17, § 2, al. 2', DECISION),
    ],
  },
  {
    ...{ number: '18', effect: 'judged', points: ['18'] },
    rules: [rule('18-1', 'art. 18, al. 3', ['art-18.ts', 'judgeCompetences'])],
  },
  {
    ...{ number: '19', effect: 'judged', points: ['19'] },
    rules: [rule('19', 'art. 19', ['art-19.ts', 'judgeHeadOfPostConditions'])],
  },
  {
    ...{ number: '20', effect: 'judged', points: ['20'] },
    rules: [shaping('20', 'art. 20', SIGNATORY)],
  },
  {
    ...{ number: '21', effect: 'judged', points: ['21'] },
    rules: [
      rule('21-1', 'art. 21, § 1, al. 2', PROCEDURE),
      rule('21-2', 'art. 21, § 1, al. 3', ['art-21/designation.ts', 'judgeDesignation']),
      rule('21-3', 'art. 21, § 1, al. 3', ['art-21/designation.ts', 'judgeRenewal']),
      rule('21-4', 'art. 21, § 1, al. 4', PROCEDURE),
      rule('21-5', 'art. 21, § 3, 1°', APPLICANT),
      rule('21-6', 'art. 21, § 3, 2°', APPLICANT),
      rule('21-7', 'art. 21, § 3, 3°', APPLICANT),
      rule('21-8', 'art. 21, § 3, 4°', APPLICANT),
      rule('21-9', 'art. 21, § 3, 5°', APPLICANT),
      shaping('21-10', 'art. 21, § 3, al. 2', APPLICANT),
      shaping('21-11', 'art. 21, § 4', SIGNATORY),
      rule('21-13', 'art. 21, § 2, al. 2', ['art-21/candidacies.ts', 'judgeCandidacies']),
    ],
  },
  {
    ...{ number: '22', effect: 'judged', points: ['22'] },
    rules: [
      rule('22-1', 'art. 22, § 1, al. 1', PERSON),
      rule('22-2', 'art. 22, § 1, al. 2', ['art-22/person.ts', 'judgeMissionTerm']),
      rule('22-3', 'art. 22, § 2, al. 2', PAPER),
      shaping('22-4', 'art. 22, § 2, al. 3', PERSON),
      rule('22-5', 'art. 22, § 3, al. 1', LODGING),
      rule('22-6', 'art. 22, § 3, al. 2', LODGING),
      rule('22-7', 'art. 22, § 3, al. 3', LODGING),
      rule('22-8', 'art. 22, § 4, al. 2', PAPER),
      rule('22-9', 'art. 22, § 5', PAPER),
    ],
  },
  {
    ...{ number: '23', effect: 'shown', points: ['23'] },
    rules: [rule('23', 'art. 23', ['art-23.ts', 'judgeAttachment'])],
  },
  {
    ...{ number: '24', effect: 'judged', points: ['24'] },
    rules: [rule('24', 'art. 24', ['art-24.ts', 'judgeBeginning'])],
  },
  {
    ...{ number: '25', effect: 'judged', points: ['25'] },
    rules: [rule('25', 'art. 25', ['art-25.ts', 'judgeFormerCareer'])],
  },
  {
    ...{ number: '47', effect: 'judged', points: [] },
    rules: [
      rule('L-1', 'art. 47, § 5, al. 2', OF_FILE),
      shaping('L-2', 'art. 47, § 5, al. 2', BALANCE),
      rule('L-3', 'art. 47, § 5, al. 2', OF_FILE),
    ],
  },
];
