import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '../../dates.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { missionDeadline } from './deadline.ts';
import { judgeLodging, type Lodging } from './lodging.ts';
import { DECREE_PARTS, judgePaper } from './papers.ts';
import { judgeMissionPerson, judgeMissionTerm } from './person.ts';

/** Under the present text of art. 22. */
const anyLaterDay = fc.nat(6_000).map((days) => addDays(day('2022-12-25'), days));
const anyLodging: fc.Arbitrary<Lodging> = fc
  .record({
    publishedOn: anyLaterDay,
    way: fc.constantFrom<Lodging['way']>('email', 'hand', 'registered', 'other'),
    after: fc.integer({ min: 0, max: 30 }),
    isReasoned: fc.boolean(),
    isAcknowledged: fc.boolean(),
  })
  .map(({ after, ...rest }) => ({ ...rest, lodgedOn: addDays(rest.publishedOn, after) }));
const codesOf = (lodging: Lodging) =>
  judgeLodging(lodging, DEFAULT_READINGS).map(({ rule, code }) => `${rule} ${code}`);

it('a candidacy of art. 22 is in time up to the tenth working day, and no worse when earlier', () => {
  fc.assert(
    fc.property(anyLodging, fc.nat(10), (lodging, days) => {
      const { lastDay } = missionDeadline(lodging.publishedOn, true);
      const isInTime = codesOf(lodging)[0] === '22-5 OK';
      expect(isInTime).toBe(lodging.lodgedOn <= lastDay);
      const earlier = codesOf({ ...lodging, lodgedOn: addDays(lodging.lodgedOn, -days) });
      if (isInTime) expect(earlier).toEqual(codesOf(lodging));
    }),
  );
});

it('the deadline of art. 22 is never earlier for a later call, or for more holidays', () => {
  fc.assert(
    fc.property(anyLaterDay, fc.nat(30), fc.boolean(), (published, days, isRegulatory) => {
      const [first, second] = [published, addDays(published, days)].map(
        (one) => missionDeadline(one, isRegulatory).lastDay,
      );
      expect(String(first) <= String(second)).toBe(true);
      const [without, including] = [false, true].map((one) => missionDeadline(published, one));
      expect(String(without?.lastDay) <= String(including?.lastDay)).toBe(true);
    }),
  );
});

it('no condition of art. 22 on the person is lost by more experience', () => {
  const anyPeriod = fc
    .tuple(anyLaterDay, fc.nat(3_000))
    .map(([from, days]) => ({ from: addDays(from, -5_000), to: addDays(from, days - 5_000) }));
  fc.assert(
    fc.property(fc.array(anyPeriod), anyPeriod, anyLaterDay, (experience, more, on) => {
      const codes = (periods: typeof experience) =>
        judgeMissionPerson({ isTrusted: true, experience: periods }, on).map(({ code }) => code);
      if (codes(experience)[1] === 'OK') expect(codes([...experience, more])[1]).toBe('OK');
    }),
  );
});

it('a mission of art. 22 is refused for the second time, however short', () => {
  fc.assert(
    fc.property(anyLaterDay, fc.option(fc.nat(2_000)), (from, days) => {
      const to = days === null ? null : addDays(from, days);
      const earlier = { from: addDays(from, -2), to: addDays(from, -1) };
      expect(judgeMissionTerm({ from, to, earlier: [earlier] }, DEFAULT_READINGS).code).toBe(
        'BLOCKED',
      );
      const { code } = judgeMissionTerm({ from, to, earlier: [] }, DEFAULT_READINGS);
      expect(code === 'UNKNOWN').toBe(to === null);
    }),
  );
});

it('the decree of art. 22 is complete with every part and with nothing less', () => {
  fc.assert(
    fc.property(fc.subarray([...DECREE_PARTS]), (parts) => {
      const { code } = judgePaper('decree', parts);
      expect(code).toBe(parts.length === DECREE_PARTS.length ? 'OK' : 'BLOCKED');
    }),
  );
});
