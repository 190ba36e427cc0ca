import { expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { momentOf, usualSides } from './sides.ts';

const window = { on: day('2026-11-22'), until: day('2027-12-31'), knownOn: null };

it('first compares the day of the window with the last day of its planning', () => {
  expect(usualSides(window)).toEqual({
    before: { on: '2026-11-22', knownOn: null },
    after: { on: '2027-12-31', knownOn: null },
  });
});

it('plans as many calendar years ahead on each side', () => {
  expect(momentOf({ on: day('2026-11-22'), knownOn: day('2026-01-01') }, window)).toEqual({
    ...{ on: '2026-11-22', until: '2027-12-31', knownOn: '2026-01-01' },
  });
  expect(momentOf({ on: day('2027-12-31'), knownOn: null }, window).until).toBe('2028-12-31');
  const short = { ...window, until: day('2026-12-15') };
  expect(momentOf({ on: day('2030-03-01'), knownOn: null }, short).until).toBe('2030-12-31');
});
