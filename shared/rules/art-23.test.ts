import { describe, expect, it } from 'vitest';
import { judgeAttachment } from './art-23.ts';

describe('an attachment, art. 23', () => {
  it.each([
    ['embassy', 'OK', 'ATTACHED_TO_POST'],
    ['consulate', 'OK', 'ATTACHED_TO_POST'],
    ['headquarters', 'MANUAL', 'ATTACHED_ELSEWHERE'],
    ['honorary', 'MANUAL', 'ATTACHED_ELSEWHERE'],
    [null, 'UNKNOWN', 'ATTACHED_WHERE'],
  ] as const)('to %s: %s', (type, code, reason) => {
    expect(judgeAttachment({ type })).toMatchObject({ rule: '23', code, reason });
  });
});
