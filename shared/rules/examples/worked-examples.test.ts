import { describe, expect, it } from 'vitest';
import { runExample } from './run-example.ts';
import { WORKED_EXAMPLES } from './worked-examples.ts';

/** The ids of the catalogue, § 7. */
const CATALOGUE = [
  ...['01', '02', '03', '05', '06', '08', '09', '10', '11', '13', '14', '15', '17', '18', '20'],
  ...['21', '22', '24', '25', '26', '27', '29', '31', '32', '33', '35', '36', '37', '38', '39'],
  ...['40', '41', '42', '44', '46', '47', '49', '50', '51', '52', '53', '55', '56', '58', '59'],
  ...['60', '61', '63', '65', '66', '67', '69', '70', '71', '73', '75', '76', '77', '79', '81'],
  ...['82', '83', '85', '86', '88'],
].map((number) => `X${number}`);

describe('the worked examples of the catalogue', () => {
  it.each(WORKED_EXAMPLES)('$id is answered as expected', (example) => {
    const { expected, answered, isMet } = runExample(example);
    expect(answered).toEqual(expected);
    expect(isMet).toBe(true);
  });

  it('are all there, and no others', () => {
    expect([...new Set(WORKED_EXAMPLES.map(({ id }) => id))]).toEqual(CATALOGUE);
  });

  it('are not met by another answer', () => {
    const [first] = WORKED_EXAMPLES;
    expect(runExample({ ...first!, expected: { last_day: '2027-08-01' } })).toEqual({
      expected: { last_day: '2027-08-01' },
      answered: { last_day: '2027-07-31' },
      isMet: false,
    });
  });
});
