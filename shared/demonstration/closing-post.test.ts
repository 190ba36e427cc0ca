import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import { inventDemonstration } from './demonstration.ts';

const SERVICES = ['B&B', 'DGB', 'DGC', 'DGD', 'DGE', 'DGJ', 'DGM', 'ICT', 'P', 'P&O'].map(
  (code) => ({ code, titleFr: code, titleNl: code, titleEn: code }),
);

it.each(['2026-01-01', '2026-11-22', '2028-02-29'])(
  'has one post that is to close while agents are there, seen from %s',
  (on) => {
    const { posts, assignments } = inventDemonstration(day(on), SERVICES);
    const [closing, ...others] = posts.filter(({ closedOn }) => closedOn !== null);
    expect(others).toEqual([]);
    const affected = assignments.filter(
      ({ place, from, to }) => place === closing?.code && from <= on && to === null,
    );
    expect(affected.length).toBeGreaterThan(0);
    expect(closing?.closedOn?.slice(0, 4)).toBe(String(Number(on.slice(0, 4)) + 2));
  },
);
