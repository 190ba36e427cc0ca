import { expect, it } from 'vitest';
import { judgeThirdStateTask } from './art-07.ts';

it.each([
  ['external', 'OK'],
  ['consular', 'BLOCKED'],
  ['state', 'BLOCKED'],
] as const)(
  '7-1: charging a %s agent with the interests of a third state is %s',
  (career, code) => {
    expect(judgeThirdStateTask(career)).toMatchObject({ rule: '7-1', code });
  },
);
