import { expect, it } from 'vitest';
import { newsOfNotices } from './news-of-notices.ts';

const unknown = { change: 0, column: 'place', code: 'unknown-place', figures: {} } as const;
const earlier = {
  change: 1,
  column: 'class_since',
  code: 'class-earlier',
  figures: { value: 'A1', since: '2010-01-01', other: 'A3', held: '2020-01-01' },
} as const;

it('tells each kind of notice once, with how many there are', () => {
  expect(newsOfNotices([])).toEqual([]);
  expect(newsOfNotices([unknown, unknown, earlier])).toEqual([
    { key: 'records.noticed', values: { count: 2 } },
    { key: 'records.class_earlier', values: { ...earlier.figures, count: 1 } },
  ]);
});
