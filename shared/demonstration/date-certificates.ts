import { dayAfter, lastDayOfYears, type IsoDate } from '../dates.ts';
import type { InventedCertificate } from './invented-proofs.ts';
import { createRandom, type Random } from './random.ts';

/** An invented certificate with its last day of validity, inclusive (null = undated), and where its document is. */
export type DatedCertificate = InventedCertificate & {
  readonly validUntil: IsoDate | null;
  readonly proof: string | null;
};

/** Ours, for something to be seen: the decree gives no validity to a certificate. */
const YEARS_VALID = 5;

/**
 * English exams are dated three times in ten, most of them as renewed every five years until after `on`, a few lapsed; the
 * second language never expires. Three documents in four are on file.
 */
export function dateCertificates(
  certificates: readonly InventedCertificate[],
  { on, seed }: { readonly on: IsoDate; readonly seed: number },
): readonly DatedCertificate[] {
  const random = createRandom(seed + 7);
  return certificates.map((one) => ({
    ...one,
    validUntil: one.exam === 'second_language_art47' ? null : inventEnd(one, on, random),
    proof: random.chance(0.75) ? `DEMO-${one.obtainedOn.slice(0, 4)}-${one.staffNumber}` : null,
  }));
}

function inventEnd(
  { obtainedOn }: InventedCertificate,
  on: IsoDate,
  random: Random,
): IsoDate | null {
  if (!random.chance(0.3)) return null;
  const first = lastDayOfYears(obtainedOn, YEARS_VALID);
  if (!random.chance(0.85)) return first;
  let end = first;
  while (end < on) end = lastDayOfYears(dayAfter(end), YEARS_VALID);
  return end;
}
