/** A row of a sheet of the workbook (product.md § 4), by column. */
type Row = Readonly<Record<string, string>>;

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];

const stateAgent = (staff_number: string, last_name: string, rest: Row = {}): Row => ({
  ...{ staff_number, last_name, first_name: 'Fictif', career: 'state', language_role: 'NL' },
  ...{ level: 'A', contract: 'statutory', class: 'A3', class_since: '2018-01-01', ...rest },
});
const proofs = (staff_number: string, obtained_on: string, exams = EXAMS): readonly Row[] =>
  exams.map((exam) => ({ staff_number, exam, obtained_on }));
const work = (staff_number: string, domain: string, from: string): Row => ({
  ...{ staff_number, domain, from },
});
const job = (function_code: string, rest: Row): Row => ({
  ...{ function_code, place: 'NAI', title_en: `Desk ${function_code}`, careers: 'both' },
  ...{ head_of_post: 'no', class: 'A3', domain: 'consular', ...rest },
});

/** One state agent for each verdict, on 01-01-2027, and one agent of the careers. */
export const stateAgentWorkbook = {
  posts: [{ post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' }],
  functions: [
    job('F1', {}),
    job('F2', {}),
    job('F3', { class: 'A4' }),
    job('F4', { head_of_post: 'yes' }),
  ],
  vacancies: ['F1', 'F2', 'F3', 'F4'].map((function_code) => ({
    ...{ vacancy_code: `V-${function_code}`, function_code, vacant_from: '2027-08-01' },
  })),
  agents: [
    { ...stateAgent('E1', 'Buiten'), career: 'external', class_since: '2020-01-01' },
    stateAgent('S1', 'Bekwaam'),
    stateAgent('S2', 'Straks'),
    stateAgent('S3', 'Onbekend', { contract: '' }),
    stateAgent('S4', 'Taalloos'),
    stateAgent('S5', 'Terug'),
  ],
  certificates: [
    ...['S1', 'S2', 'S3', 'S5'].flatMap((id) => proofs(id, '2021-05-01')),
    ...proofs('S4', '2021-05-01', EXAMS.slice(0, 1)),
  ],
  experience: [
    ...['S1', 'S3', 'S4', 'S5'].map((id) => work(id, 'consular', '2012-01-01')),
    work('S2', 'consular', '2021-03-01'),
    work('S2', 'development', '2012-01-01'),
  ],
  assignments: [
    { staff_number: 'E1', kind: 'posting', place: 'NAI', from: '2024-08-01' },
    { staff_number: 'S1', kind: 'headquarters', place: 'NAI', from: '2020-01-01' },
    {
      ...{ staff_number: 'S5', kind: 'art21', place: 'NAI', function_code: 'F1' },
      ...{ from: '2023-08-01', to: '2025-07-31' },
    },
  ],
};
