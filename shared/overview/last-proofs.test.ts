import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import { lastProofs } from './last-proofs.ts';

const ON = day('2026-11-22');

function certificate(obtainedOn: string, validUntil: string | null, exam = 'art14') {
  return {
    ...{ staffNumber: 'T1', exam, obtainedOn: day(obtainedOn) },
    validUntil: validUntil === null ? null : day(validUntil),
  };
}

const ends = (...all: readonly ReturnType<typeof certificate>[]) =>
  lastProofs(all, ON).map(({ validUntil }) => validUntil);

it('keeps the certificate that lasts longest, whatever the order', () => {
  const two = [certificate('2020-01-01', '2025-12-31'), certificate('2025-11-01', '2030-10-31')];
  expect(ends(...two)).toEqual(['2030-10-31']);
  expect(ends(...two.toReversed())).toEqual(['2030-10-31']);
});

it('has nothing to say of an exam of which one certificate has no expiry', () => {
  expect(ends(certificate('2020-01-01', '2025-12-31'), certificate('2015-01-01', null))).toEqual(
    [],
  );
});

it('leaves aside what is obtained after the day', () => {
  const old = certificate('2020-01-01', '2026-12-31');
  expect(ends(old, certificate('2026-11-22', '2031-11-21'))).toEqual(['2031-11-21']);
  expect(ends(old, certificate('2026-11-23', '2031-11-22'))).toEqual(['2026-12-31']);
});

it('keeps exams apart', () => {
  expect(
    ends(certificate('2020-01-01', '2027-01-01'), certificate('2020-01-01', '2028-01-01', 'x')),
  ).toEqual(['2027-01-01', '2028-01-01']);
});
