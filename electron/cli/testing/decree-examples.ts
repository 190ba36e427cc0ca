/** One example of the catalogue (§ 7): what is typed, and what part of the answer must be. */
export type DecreeExample = {
  readonly id: string;
  readonly asked: string;
  readonly answerIs: object;
};

const king = (...flags: readonly string[]) => ({
  ...{ authority: 'king', instrument: 'royal_decree', flags },
});
const minister = (...flags: readonly string[]) => ({
  ...{ authority: 'minister', instrument: 'ministerial_decree', flags },
});
const signed = (id: string, answerIs: object): DecreeExample => ({
  ...{ id, asked: `signatory ${id} --on 2027-01-15`, answerIs },
});
const ranked = (
  id: string,
  [post, code]: readonly [string, string],
  ...places: readonly string[]
) => ({
  id,
  asked: `interim ${post} --on 2027-01-15`,
  answerIs: {
    ranking: places.map((place) => {
      const [rank, staff_number] = place.split(' ');
      return { rank: Number(rank), staff_number };
    }),
    code,
  },
});

/** Arts 15 and 20, asked of `places`. */
export const placeExamples: readonly DecreeExample[] = [
  signed('X36', king()),
  signed('X37', king()),
  signed('X38', minister()),
  signed('X39', minister()),
  signed('X40', king('A9')),
  signed('X41', minister()),
  signed('NOWHERE', king('PLACE_UNKNOWN')),
  signed('BLANK', minister('HEAD_OF_POST_NOT_RECORDED')),
  signed('PAST', minister('FUNCTION_NOT_VALID')),
  ranked('X42', ['ROM', 'OK'], '1 P42', '2 Q42', '3 R42'),
  ranked('X44', ['LIS', 'MANUAL'], '1 P44', '1 Q44'),
  ranked('X46', ['OSL', 'OK'], '1 A46', '2 C46'),
  ranked('a traineeship that leads to the posting', ['VIE', 'OK'], '1 LONG', '2 SHORT'),
  ranked('nobody', ['MTL', 'MANUAL']),
];

const stands = (code: string, on: string, answerIs: object): DecreeExample => ({
  ...{ id: `${code} on ${on}`, asked: `art21 ${code} --on ${on}`, answerIs },
});
const one = (staff_number: string, code: string, ...findings: readonly object[]) => ({
  ...{ staff_number, code },
  ...(findings.length > 0 ? { findings } : {}),
});
const notExamined = { rule: '21-4', code: 'BLOCKED', reason: 'NOT_EXAMINED' };

/** Art. 21, asked of `procedures`. */
export const procedureExamples: readonly DecreeExample[] = [
  ...['2017-06-01', '2019-06-01', '2022-12-24'].map((on) =>
    stands('X49', on, {
      code: 'NOT_IN_FORCE',
      candidates: [],
      findings: [{ code: 'NOT_IN_FORCE', reason: 'ANNULLED' }],
    }),
  ),
  stands('X50', '2022-12-25', { stage: 'S1', code: 'OK' }),
  stands('X51', '2025-03-01', {
    stage: 'S2',
    code: 'BLOCKED',
    candidates: [one('E51', 'OK', { rule: '21-13', code: 'OK' })],
    findings: [{ rule: '21-4', code: 'BLOCKED', reason: 'CAREER_CANDIDATE' }],
  }),
  stands('X52', '2025-03-01', {
    stage: 'S4',
    candidates: [
      one('C52', 'OK', { rule: '21-13', code: 'OK' }),
      one('S53', 'BLOCKED', notExamined),
      one('S56', 'BLOCKED', notExamined),
    ],
  }),
  stands('X53', '2025-03-01', {
    stage: 'S5',
    code: 'OK',
    candidates: [
      one('S53', 'OK'),
      one('S54', 'BLOCKED'),
      one('S55', 'BLOCKED'),
      one('S56', 'BLOCKED'),
      one('S58', 'BLOCKED'),
    ],
  }),
  stands('X59', '2025-03-01', {
    ...{ stage: 'S5', code: 'BLOCKED', candidates: [one('S53', 'BLOCKED')] },
    findings: [{ rule: '21-1', code: 'BLOCKED', reason: 'HEAD_OF_POST' }],
  }),
  stands('X60', '2025-03-01', { designations: [one('S60', 'OK')] }),
  stands('X61', '2025-03-01', {
    designations: [one('S61', 'BLOCKED', { rule: '21-2', reason: 'OVER_FOUR_YEARS' }, {})],
  }),
  stands('X63', '2024-11-15', { stage: 'S3', code: 'OK', candidates: [] }),
];

const runs = (id: string, published: string, [first_day, last_day]: readonly [string, string]) => ({
  ...{ id, asked: `deadline --published ${published}`, answerIs: { first_day, last_day } },
});

/** Art. 22, § 3: no workbook is asked. */
export const deadlineExamples: readonly DecreeExample[] = [
  runs('X65', '2023-01-09', ['2023-01-10', '2023-01-23']),
  runs('X66', '2023-03-31', ['2023-04-03', '2023-04-17']),
  runs('X67', '2023-05-12', ['2023-05-15', '2023-05-30']),
  runs('X69', '2024-07-12', ['2024-07-15', '2024-07-26']),
  runs('X70', '2024-10-31', ['2024-11-04', '2024-11-19']),
  runs('X70 off', '2024-10-31 --without-regulatory-holidays', ['2024-11-04', '2024-11-18']),
  runs('X71', '2024-11-08', ['2024-11-12', '2024-11-26']),
  runs('X71 off', '2024-11-08 --without-regulatory-holidays', ['2024-11-12', '2024-11-25']),
  runs('X73', '2025-04-11', ['2025-04-14', '2025-04-28']),
  runs('X75', '2026-05-08', ['2026-05-11', '2026-05-26']),
];

/** Language laws, asked of `degrees`. */
export const degreeExamples: readonly DecreeExample[] = [
  {
    id: 'X86 and X88',
    asked: 'balance --on 2027-01-15',
    answerIs: {
      degrees: [
        { degree: 'A1', fr: 1, nl: 0, code: 'OK' },
        { degree: 'A2', fr: 4, nl: 4, code: 'OK' },
        { degree: 'A4', fr: 12, nl: 14, code: 'SOFT' },
        { degree: 'C', fr: 1, nl: 0, code: 'OK' },
        { degree: null, fr: 1, nl: 0, code: 'UNKNOWN' },
      ],
    },
  },
];
