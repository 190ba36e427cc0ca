import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { judgeBeginning } from './art-24.ts';

describe('what began before the decree, art. 24', () => {
  it('is history until 29-03-2015 and judged from 30-03-2015', () => {
    expect(judgeBeginning(day('2015-03-29'))).toMatchObject({
      ...{ rule: '24', code: 'NOT_IN_FORCE', reason: 'KEPT_AS_HISTORY' },
    });
    expect(judgeBeginning(day('2015-03-30'))).toMatchObject({
      ...{ code: 'OK', reason: 'UNDER_THE_DECREE' },
    });
  });
});
