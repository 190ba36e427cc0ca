import { expect, it } from 'vitest';
import { judgeHolderReplacement } from './art-14.ts';

it.each([
  ['nobody', null, 'MANUAL'],
  ['a state agent', { career: 'state', contract: 'statutory' }, 'OK'],
  ['an external-career agent', { career: 'external', contract: 'statutory' }, 'SOFT'],
  ['a consular-career agent', { career: 'consular', contract: null }, 'SOFT'],
  ['a contract staff member', { career: 'state', contract: 'contractual' }, 'BLOCKED'],
  ['someone of unrecorded status', { career: 'state', contract: null }, 'UNKNOWN'],
] as const)('a holder who designated %s', (_, designee, code) => {
  expect(judgeHolderReplacement(designee)).toMatchObject({ rule: '14', code });
});
