import { addDays, day, dayBefore, lastDayOfYears, parseDay, type IsoDate } from '../dates.ts';
import type { Agent, LanguageRole } from '../domain/agent.ts';
import type { FunctionDomain } from '../domain/job-function.ts';

/** An exam passed by an invented agent. */
export type InventedCertificate = {
  readonly id: string;
  readonly staffNumber: string;
  readonly exam: Exam;
  readonly obtainedOn: IsoDate;
  readonly level: string | null;
};

/** The exams of art. 21, § 3, 4° and 5°. */
export type Exam = 'second_language_art47' | 'english_c1_speaking' | 'english_c1_writing';

/** Experience of an invented agent; `proof` null = none on file. */
export type InventedExperience = {
  readonly id: string;
  readonly staffNumber: string;
  readonly domain: FunctionDomain;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly proof: string | null;
};

/** As recorded for an agent who has no number yet. */
export type Proofs = {
  readonly certificates: readonly (readonly [exam: Exam, obtainedOn: IsoDate])[];
  readonly experience: readonly Spell[];
};

/** Experience in a domain; both days inclusive, `to` null = it goes on. */
export type Spell = Pick<InventedExperience, 'domain' | 'from' | 'to'> & {
  readonly isProved: boolean;
};

const LEVELS: Readonly<Record<Exam, string>> = {
  second_language_art47: 'art. 47',
  english_c1_speaking: 'C1',
  english_c1_writing: 'C1',
};

/** The certificates of one agent, each with its level. */
export function toCertificates(
  staffNumber: string,
  certificates: Proofs['certificates'],
): readonly InventedCertificate[] {
  return certificates.map(([exam, obtainedOn]) => ({
    ...{ id: `${staffNumber}-${exam}`, staffNumber, exam, obtainedOn, level: LEVELS[exam] },
  }));
}

const PROOF: Readonly<Record<LanguageRole, string>> = {
  FR: 'Attestation inventée du chef de service',
  NL: 'Verzonnen attest van het diensthoofd',
};

/** The experience of one agent, its proof in the agent's language. */
export function toExperience(
  { staffNumber, languageRole }: Pick<Agent, 'staffNumber' | 'languageRole'>,
  experience: Proofs['experience'],
): readonly InventedExperience[] {
  return experience.map(({ domain, from, to, isProved }, index) => {
    const id = `${staffNumber}-E${index + 1}`;
    return { id, staffNumber, domain, from, to, proof: isProved ? PROOF[languageRole] : null };
  });
}

/** The latest first day from which `years` years are over before `reachedOn` (catalogue C4). */
export function firstDayOfYearsBefore(reachedOn: IsoDate, years: number): IsoDate {
  const year = Number(reachedOn.slice(0, 4)) - years;
  // 29 February has no such day in most years; the day before it is early enough.
  const first = parseDay(`${year}${reachedOn.slice(4)}`) ?? day(`${year}-02-28`);
  return lastDayOfYears(first, years) <= dayBefore(reachedOn) ? first : addDays(first, -1);
}
