import type { IsoDate } from '../dates.ts';

/** A certificate as the file records it; `validUntil` inclusive, null = no expiry recorded. */
export type RecordedCertificate = {
  readonly staffNumber: string;
  readonly exam: string;
  readonly obtainedOn: IsoDate;
  readonly validUntil: IsoDate | null;
};

/** The proof of an exam that lasts longest, with the day on which it ends. */
export type LastProof<Certificate = RecordedCertificate> = Certificate & {
  readonly validUntil: IsoDate;
};

/**
 * Of each agent and exam the certificate valid longest, of those obtained by `on`; none where one of them is without expiry.
 * A certificate that was renewed in time says nothing.
 */
export function lastProofs<Certificate extends RecordedCertificate>(
  certificates: readonly Certificate[],
  on: IsoDate,
): readonly LastProof<Certificate>[] {
  const held = certificates.filter(({ obtainedOn }) => obtainedOn <= on);
  const groups = Map.groupBy(held, ({ staffNumber, exam }) => `${staffNumber} ${exam}`);
  return [...groups.values()].flatMap((own) => {
    const dated = own.flatMap((one) =>
      one.validUntil === null ? [] : [{ ...one, validUntil: one.validUntil }],
    );
    if (dated.length < own.length) return [];
    return dated.toSorted((a, b) => (a.validUntil < b.validUntil ? 1 : -1)).slice(0, 1);
  });
}
