import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { rankChairReplacement, type Mandate, type MandateHolder } from './art-13.ts';

const mandate = (from: string, rest: Partial<Mandate> = {}): Mandate => ({
  ...{ kind: 'management', from: day(from), to: null, isInterim: false },
  ...rest,
});
const holder = (staffNumber: string, ...mandates: readonly Mandate[]): MandateHolder => ({
  staffNumber,
  mandates,
});
const order = (on: string, ...holders: readonly MandateHolder[]) => {
  const { ranking, code, findings } = rankChairReplacement(holders, day(on));
  const places = ranking.map(({ rank, staffNumber }) => `${rank} ${staffNumber}`);
  return [...places, code, findings[0]?.reason];
};

describe('the Chair prevented, art. 13', () => {
  const m = holder('M', mandate('2014-01-01'));
  const n = holder('N', mandate('2011-05-01', { kind: 'staff_directorate' }));

  it.each([
    ['2015-03-29', ['MANUAL', 'BEFORE_DECREE']],
    ['2018-07-28', ['1 M', 'OK', 'REPLACES_CHAIR']],
    ['2018-07-29', ['1 N', '2 M', 'OK', 'REPLACES_CHAIR']],
    ['2019-03-04', ['1 N', '2 M', 'OK', 'REPLACES_CHAIR']],
  ])('X47 on %s', (on, expected) => {
    expect(order(on, m, n)).toEqual(expected);
  });

  it('adds up days of both kinds, over all mandates, once where they overlap', () => {
    const both = holder(
      'B',
      mandate('2010-01-01', { kind: 'staff_directorate', to: day('2012-12-31') }),
      mandate('2012-01-01', { to: day('2012-12-31') }),
      mandate('2018-12-31'),
    );
    const { ranking } = rankChairReplacement([both], day('2019-01-01'));
    expect(ranking).toEqual([{ staffNumber: 'B', rank: 1, days: 1096 + 2 }]);
  });

  it('leaves out those whose mandate is over, or has not begun', () => {
    const past = holder('P', mandate('2000-01-01', { to: day('2019-03-03') }));
    const future = holder('F', mandate('2019-03-05'));
    expect(order('2019-03-04', past, future)).toEqual(['MANUAL', 'NO_HOLDER']);
    expect(order('2019-03-03', past)).toEqual(['1 P', 'OK', 'REPLACES_CHAIR']);
    expect(order('2019-03-05', future)).toEqual(['1 F', 'OK', 'REPLACES_CHAIR']);
  });

  it('leaves a tie to a person, one day apart it does not', () => {
    const o = (from: string) => holder('O', mandate(from));
    const tied = ['1 M', '1 O', 'MANUAL', 'EQUAL_EXPERIENCE'];
    expect(order('2019-03-04', m, o('2014-01-01'))).toEqual(tied);
    expect(order('2019-03-04', o('2014-01-01'), m)).toEqual(tied);
    expect(order('2019-03-04', m, o('2014-01-02'))).toEqual([
      ...['1 M', '2 O', 'OK', 'REPLACES_CHAIR'],
    ]);
  });

  it('leaves it to a person when interim periods would change the first', () => {
    const interim = (to: string) => mandate('2010-01-01', { to: day(to), isInterim: true });
    const o = (to: string) => holder('O', mandate('2014-01-02'), interim(to));
    expect(order('2019-03-04', m, o('2010-01-02')).at(-1)).toBe('INTERIM_DECIDES');
    expect(order('2019-03-04', m, o('2010-01-01')).at(-1)).toBe('INTERIM_DECIDES');
    const sameToo = holder('M', mandate('2014-01-01'), interim('2010-01-02'));
    expect(order('2019-03-04', sameToo, o('2010-01-02')).at(-1)).toBe('REPLACES_CHAIR');
    expect(order('2019-03-04', holder('I', mandate('2010-01-01', { isInterim: true })))).toEqual([
      ...['MANUAL', 'NO_HOLDER'],
    ]);
  });
});
