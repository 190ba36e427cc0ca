import { expect, it } from 'vitest';
import { nearestMark } from './nearest-mark.ts';

const HERE = { code: 'here', x: 0, y: 0 };
const MARKS = [
  HERE,
  { code: 'east', x: 10, y: 2 },
  { code: 'far-east', x: 30, y: 0 },
  { code: 'south', x: 4, y: 12 },
  { code: 'north-west', x: -6, y: -5 },
];

it('goes to the nearest post that lies that way', () => {
  expect(nearestMark(MARKS, HERE, 'ArrowRight')?.code).toBe('east');
  expect(nearestMark(MARKS, HERE, 'ArrowDown')?.code).toBe('south');
  expect(nearestMark(MARKS, HERE, 'ArrowLeft')?.code).toBe('north-west');
});

it('stays where nothing lies that way', () => {
  expect(nearestMark([HERE], HERE, 'ArrowUp')).toBeUndefined();
});
