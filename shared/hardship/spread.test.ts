import { expect, it } from 'vitest';
import { spreadBy } from './spread.ts';

const row = (group: string, rank: number) => ({
  group,
  days: [0, 1, 2, 3, 4, 5, 6, 7].map((one) => (one === rank ? 10 : 0)),
});

it('tells the quartiles of a group of five, and only counts four', () => {
  const five = [1, 2, 3, 4, 7].map((rank) => row('A', rank));
  const four = [1, 2, 3, 4].map((rank) => row('B', rank));
  expect(spreadBy([...four, ...five], ({ group }) => group)).toEqual([
    { group: 'A', count: 5, quartiles: [2, 3, 4] },
    { group: 'B', count: 4, quartiles: null },
  ]);
  const [first, second] = spreadBy([...five, ...four], ({ group }) => group);
  expect([first?.group, second?.group]).toEqual(['A', 'B']);
});

it('leaves out those without a ranked day', () => {
  expect(spreadBy([row('A', 0)], ({ group }) => group)).toEqual([]);
  expect(spreadBy([{ days: [0, 1] }], () => 'A')).toMatchObject([{ count: 1 }]);
});

it('stands between two values in proportion', () => {
  const six = [1, 2, 3, 4, 5, 6].map((rank) => row('A', rank));
  expect(spreadBy(six, ({ group }) => group)[0]?.quartiles).toEqual([2.25, 3.5, 4.75]);
  expect(spreadBy(six.toReversed(), ({ group }) => group)[0]?.quartiles).toEqual([2.25, 3.5, 4.75]);
});
