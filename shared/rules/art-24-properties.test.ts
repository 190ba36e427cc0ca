import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '../dates.ts';
import { judgeBeginning } from './art-24.ts';
import { versionOn } from './versions.ts';

const anyDay = fc
  .integer({ min: -3_000, max: 3_000 })
  .map((days) => addDays(day('2015-03-30'), days));

it('art. 24 judges what began on a day when art. 17 was in force, and nothing else', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      expect(judgeBeginning(from).code === 'OK').toBe(versionOn('17', from).isInForce);
    }),
  );
});
