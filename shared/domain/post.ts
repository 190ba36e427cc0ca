import type { IsoDate } from '../dates.ts';

export type PostType =
  | 'embassy'
  | 'permanent_representation'
  | 'consulate_general'
  | 'consulate'
  | 'vice_consulate'
  | 'consular_agency'
  | 'diplomatic_office'
  | 'honorary';

/** In the order in which lists and forms show them. */
export const POST_TYPES: readonly PostType[] = [
  'embassy',
  'permanent_representation',
  'consulate_general',
  'consulate',
  'vice_consulate',
  'consular_agency',
  'diplomatic_office',
  'honorary',
];

export type Post = {
  readonly code: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly type: PostType;
  readonly supervisingPost: string | null;
  readonly alsoAccreditedTo: readonly string[];
  readonly openedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly version: number;
};

/** Hardship rank 1 to 7, ascending (art. 1, 9°), for the days from `validFrom` to `validTo`, inclusive. */
export type HardshipRank = {
  readonly id: string;
  readonly postCode: string;
  readonly rank: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
};

/** A service of the central administration (art. 3). */
export type HeadquartersService = {
  readonly code: string;
  readonly titleFr: string;
  readonly titleNl: string;
  readonly titleEn: string;
};
