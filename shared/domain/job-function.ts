import type { IsoDate } from '../dates.ts';

export type FunctionDomain = 'political_economic' | 'consular' | 'development' | 'other';

/** In the order in which lists show them. */
export const FUNCTION_DOMAINS: readonly FunctionDomain[] = [
  'political_economic',
  'consular',
  'development',
  'other',
];

/** A function (art. 1, 6°): tasks and responsibilities at one place. `Function` is JavaScript's word. */
export type JobFunction = {
  readonly code: string;
  /** A post code, or the code of a headquarters service. */
  readonly place: string;
  readonly titleFr: string | null;
  readonly titleNl: string | null;
  readonly titleEn: string | null;
  readonly class: string | null;
  readonly careers: 'external' | 'consular' | 'both' | null;
  readonly headOfPost: boolean | null;
  /** For a consul general inside an embassy. */
  readonly insideMission: boolean | null;
  /** Of a deputy head of post or a minister-counsellor (art. 11, 3°). */
  readonly deputyHead: boolean | null;
  readonly domain: FunctionDomain | null;
  readonly family: string | null;
  readonly specific: boolean | null;
  readonly competences: readonly string[];
  readonly formerCareer: string | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly version: number;
};
