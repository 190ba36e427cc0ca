/** A row of a sheet of the workbook (product.md § 4), by column. */
type Row = Readonly<Record<string, string | number>>;
type Workbook = Readonly<Record<string, readonly Row[]>>;

const person = (staff_number: string, rest: Row = {}): Row => ({
  ...{ staff_number, last_name: `Exemple ${staff_number}`, first_name: 'Fictif' },
  ...{ career: 'external', language_role: 'FR', ...rest },
});
const posting = (staff_number: string, stay: `${string} ${string}`, rest: Row = {}): Row => ({
  ...{
    staff_number,
    kind: 'posting',
    place: stay.split(' ')[0] ?? '',
    from: stay.split(' ')[1] ?? '',
  },
  ...rest,
});

/** Arts 15 and 20: posts, functions and those who are there. */
const places: Workbook = {
  posts: [
    { post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' },
    { post_code: 'MTL', city: 'Montréal', country: 'CA', type: 'consulate_general' },
    { post_code: 'TYO', city: 'Tokyo', country: 'JP', type: 'consulate_general' },
    { post_code: 'AGE', city: 'Exempleville', country: 'FR', type: 'consular_agency' },
    { post_code: 'STR', city: 'Strasbourg', country: 'FR', type: 'consulate' },
    { post_code: 'ROM', city: 'Rome', country: 'IT', type: 'embassy' },
    { post_code: 'LIS', city: 'Lisboa', country: 'PT', type: 'embassy' },
    { post_code: 'OSL', city: 'Oslo', country: 'NO', type: 'embassy' },
    { post_code: 'VIE', city: 'Wien', country: 'AT', type: 'embassy' },
  ],
  functions: [
    { function_code: 'X36', place: 'NAI', head_of_post: 'yes' },
    { function_code: 'X37', place: 'MTL', head_of_post: 'yes', inside_mission: 'no' },
    { function_code: 'X38', place: 'TYO', head_of_post: 'yes', inside_mission: 'yes' },
    { function_code: 'X39', place: 'AGE', head_of_post: 'yes' },
    { function_code: 'X40', place: 'STR', head_of_post: 'yes' },
    { function_code: 'X41', place: 'DGB', head_of_post: 'no' },
    { function_code: 'NOWHERE', place: 'ZZZ', head_of_post: 'yes' },
    { function_code: 'BLANK', place: 'NAI' },
    { function_code: 'PAST', place: 'NAI', head_of_post: 'no', valid_to: '2026-12-31' },
    { function_code: 'ROM-HEAD', place: 'ROM', head_of_post: 'yes' },
  ],
  agents: [
    person('P42', { class: 'A3', class_since: '2018-07-01' }),
    person('Q42', { class: 'A3', class_since: '2020-03-01' }),
    person('R42', { class: 'A2', class_since: '2010-01-01' }),
    person('HEAD', { class: 'A5', class_since: '2010-01-01' }),
    person('GONE', { class: 'A5', class_since: '2010-01-01', retires_on: '2027-01-01' }),
    person('AWAY', { class: 'A5', class_since: '2010-01-01' }),
    person('HIRED', { class: 'A5', class_since: '2010-01-01', contract: 'contractual' }),
    person('ATTACHED', { class: 'A5', class_since: '2010-01-01' }),
    person('P44', { class: 'A3', class_since: '2018-07-01' }),
    person('Q44', { class: 'A3', class_since: '2018-07-01' }),
    person('D46', { career: 'state', class: 'A3', class_since: '2018-07-01' }),
    person('A46', { class: 'A2', class_since: '2020-01-01' }),
    person('C46', { career: 'consular', level: 'C' }),
    person('LONG', {
      ...{ class: 'A1', class_since: '2020-01-01', appointed_on: '2025-09-01' },
      ...{ trainee_post: 'VIE', trainee_post_from: '2024-09-01', trainee_post_to: '2025-08-31' },
    }),
    person('SHORT', { class: 'A1', class_since: '2020-01-01' }),
  ],
  assignments: [
    posting('P42', 'ROM 2024-08-01', { planned_to: '2026-12-31' }),
    posting('Q42', 'ROM 2024-08-01'),
    posting('R42', 'ROM 2023-08-01'),
    posting('HEAD', 'ROM 2024-08-01', { function_code: 'ROM-HEAD' }),
    posting('GONE', 'ROM 2024-08-01'),
    posting('AWAY', 'ROM 2024-08-01'),
    posting('AWAY', 'ROM 2026-10-01', { kind: 'other_absence', to: '2027-03-31' }),
    posting('HIRED', 'ROM 2024-08-01'),
    posting('ATTACHED', 'ROM 2024-08-01', { kind: 'attached' }),
    posting('P44', 'LIS 2022-08-01'),
    posting('Q44', 'LIS 2022-08-01'),
    posting('D46', 'OSL 2024-08-01', { kind: 'art21', planned_to: '2028-07-31' }),
    posting('A46', 'OSL 2024-08-01'),
    posting('C46', 'OSL 2024-08-01'),
    posting('LONG', 'VIE 2025-09-01'),
    posting('SHORT', 'VIE 2024-10-01'),
  ],
};

const proofs = (staff_number: string, ...exams: readonly string[]): readonly Row[] =>
  exams.map((exam) => ({ staff_number, exam, obtained_on: '2020-01-01' }));
const ALL = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'] as const;
const stateAgent = (staff_number: string, rest: Row = {}): Row =>
  person(staff_number, {
    ...{ career: 'state', contract: 'statutory', level: 'A' },
    ...{ class: 'A3', class_since: '2018-01-01', ...rest },
  });
const vacancy = (vacancy_code: string, function_code = 'DESK'): Row => ({
  ...{ vacancy_code, function_code, vacant_from: '2025-08-01' },
  committee_approved_on: '2024-09-20',
});
const candidacy = (
  [vacancy_code, round]: readonly [string, 1 | 2],
  staff_number: string,
  rest: Row = {},
) => ({
  ...{ vacancy_code, round, staff_number },
  filed_on: round === 1 ? '2024-10-10' : '2025-01-16',
  ...rest,
});
const VACANCIES = ['X49', 'X50', 'X51', 'X52', 'X53', 'X59', 'X60', 'X61', 'X63'] as const;
const STATE_AGENTS = ['S53', 'S54', 'S55', 'S56', 'S58'] as const;

/** Art. 21: one vacancy an example, and the same candidates for several. */
const procedures: Workbook = {
  posts: [{ post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' }],
  functions: [
    {
      ...{ function_code: 'DESK', place: 'NAI', class: 'A3', careers: 'both' },
      ...{ head_of_post: 'no', domain: 'consular' },
    },
    {
      ...{ function_code: 'AMB', place: 'NAI', class: 'A3', careers: 'external' },
      ...{ head_of_post: 'yes', domain: 'consular' },
    },
    { function_code: 'F60', place: 'NAI', head_of_post: 'no', careers: 'both' },
    { function_code: 'F61', place: 'NAI', head_of_post: 'no', careers: 'both' },
  ],
  agents: [
    person('E51'),
    person('C52', { career: 'consular', level: 'C' }),
    ...STATE_AGENTS.map((id) =>
      stateAgent(id, {
        ...(id === 'S55' ? { class: 'A4' } : {}),
        ...(id === 'S58' ? { contract: 'contractual' } : {}),
      }),
    ),
    stateAgent('S60'),
    stateAgent('S61'),
  ],
  certificates: STATE_AGENTS.flatMap((id) =>
    proofs(id, ...ALL.filter((exam) => id !== 'S56' || exam !== 'english_c1_writing')),
  ),
  experience: STATE_AGENTS.map((staff_number) => ({
    ...{ staff_number, domain: 'consular', from: '2019-01-16' },
  })),
  vacancies: [
    ...VACANCIES.filter((code) => !['X59', 'X60', 'X61'].includes(code)).map((code) =>
      vacancy(code),
    ),
    vacancy('X59', 'AMB'),
    { ...vacancy('X60', 'F60'), vacant_from: '2023-09-01' },
    { ...vacancy('X61', 'F61'), vacant_from: '2023-09-01' },
  ],
  calls: VACANCIES.flatMap((vacancy_code) => [
    { vacancy_code, round: 1, opened_on: '2024-10-01', closes_on: '2024-10-31' },
    { vacancy_code, round: 2, opened_on: '2025-01-06', closes_on: '2025-01-31' },
  ]),
  candidacies: [
    candidacy(['X51', 1], 'E51', { retained: 'no' }),
    candidacy(['X52', 2], 'C52'),
    candidacy(['X52', 2], 'S53'),
    candidacy(['X52', 2], 'S56'),
    ...STATE_AGENTS.map((id) =>
      candidacy(['X53', 2], id, id === 'S54' ? { filed_on: '2025-01-15' } : {}),
    ),
    candidacy(['X59', 2], 'S53'),
    candidacy(['X63', 1], 'E51', { withdrawn_on: '2024-10-31' }),
  ],
  assignments: [
    posting('S60', 'NAI 2023-09-01', {
      ...{ kind: 'art21', function_code: 'F60', to: '2027-08-31' },
    }),
    posting('S61', 'NAI 2023-09-01', {
      ...{ kind: 'art21', function_code: 'F61', to: '2027-09-01' },
    }),
  ],
};

const holders = (degree: string, [post, role]: readonly [string, 'FR' | 'NL'], count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${degree}${role}${index}`,
    degree,
    role,
    post,
  }));
const inPost = [
  ...holders('A4', ['NAI', 'FR'], 12),
  ...holders('A4', ['ROM', 'NL'], 14),
  ...holders('A2', ['NAI', 'FR'], 4),
  ...holders('A2', ['ROM', 'NL'], 4),
];

/** Language laws: 12 and 14 in one degree (X86), four to none in each of two posts (X88). */
const degrees: Workbook = {
  agents: [
    ...inPost.map(({ id, degree, role }) =>
      person(id, { language_role: role, class: degree, class_since: '2015-01-01' }),
    ),
    person('HQ', { class: 'A2', class_since: '2015-01-01' }),
    person('UNCLASSED'),
    person('CONSULAR', { career: 'consular', level: 'C' }),
    person('DESIGNEE', { career: 'state', class: 'A1', class_since: '2015-01-01' }),
  ],
  posts: [
    { post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' },
    { post_code: 'ROM', city: 'Rome', country: 'IT', type: 'embassy' },
  ],
  assignments: [
    ...inPost.map(({ id, post }) => posting(id, `${post} 2024-08-01`)),
    posting('HQ', 'DGB 2024-08-01', { kind: 'headquarters' }),
    posting('UNCLASSED', 'NAI 2024-08-01'),
    posting('CONSULAR', 'NAI 2024-08-01'),
    posting('DESIGNEE', 'NAI 2024-08-01', { kind: 'art21' }),
  ],
};

export const decreeWorkbooks = { places, procedures, degrees };
export type WorkbookName = keyof typeof decreeWorkbooks;
