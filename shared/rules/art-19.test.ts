import { expect, it } from 'vitest';
import { judgeHeadOfPostConditions } from './art-19.ts';

const head = { career: 'external', headOfPost: true } as const;
const condition = (isMet: boolean | null) => [{ name: 'management', isMet }];

it.each([
  ['none is set', head, [], ['OK']],
  ['it is met', head, condition(true), ['OK']],
  ['it is not met', head, condition(false), ['BLOCKED']],
  ['it is not recorded', head, condition(null), ['UNKNOWN']],
  ['each of two', head, [...condition(true), ...condition(false)], ['OK', 'BLOCKED']],
  ['another function', { ...head, headOfPost: false }, condition(false), ['OK']],
  ['a function not recorded', { ...head, headOfPost: null }, condition(true), ['UNKNOWN']],
  ['the consular career', { ...head, career: 'consular' }, condition(false), ['OK']],
] as const)('a condition for heads of post: %s', (_, job, conditions, codes) => {
  expect(judgeHeadOfPostConditions(job, conditions).map(({ code }) => code)).toEqual(codes);
});
