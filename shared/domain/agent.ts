import type { IsoDate } from '../dates.ts';

/** External and consular careers rotate under art. 17; state agents of the FPS do not. */
export type Career = 'external' | 'consular' | 'state';
export type LanguageRole = 'FR' | 'NL';
export type Gender = 'F' | 'M' | 'X';
export type FormerCareer = 'foreign_service' | 'chancery' | 'cooperation';
export type Contract = 'statutory' | 'contractual';

/** In the order in which lists show them; only the first two fall under art. 17. */
export const CAREERS: readonly Career[] = ['external', 'consular', 'state'];
/** In the order in which lists show them. */
export const LANGUAGE_ROLES: readonly LanguageRole[] = ['FR', 'NL'];
/** `X`: neither of the others, as civil status records it. */
export const GENDERS: readonly Gender[] = ['F', 'M', 'X'];
/** Those before 01-08-2014 (art. 25). */
export const FORMER_CAREERS: readonly FormerCareer[] = [
  'foreign_service',
  'chancery',
  'cooperation',
];
/** In the order in which forms show them. */
export const CONTRACTS: readonly Contract[] = ['statutory', 'contractual'];

/** A person the ministry plans for. `null` = the fact is not recorded. */
export type Agent = {
  readonly staffNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly level: string | null;
  readonly appointedOn: IsoDate | null;
  /** The career before the reform of 01-08-2014 (art. 25). */
  readonly formerCareer: FormerCareer | null;
  readonly contract: Contract | null;
  /** First day of retirement, as expected. */
  readonly retiresOn: IsoDate | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly gender: Gender | null;
  readonly version: number;
};

/** A class held from `since` (inclusive) until the next one; `since` null = not recorded. */
export type ClassPeriod = {
  readonly id: string;
  readonly staffNumber: string;
  readonly class: string;
  readonly since: IsoDate | null;
};

/** The second part of the traineeship, done in post (art. 17 § 1 al. 5). `to` is inclusive. */
export type Traineeship = {
  readonly staffNumber: string;
  readonly postFrom: IsoDate | null;
  readonly postTo: IsoDate | null;
  readonly postCode: string | null;
};
