import type { PostType } from '../domain/post.ts';
import type { Readings } from './readings.ts';

export type SignatoryFacts = {
  /** null = nobody described the place: it is neither taken for a post nor for headquarters. */
  readonly place: PostType | 'headquarters' | null;
  readonly headOfPost: boolean | null;
  /** A consul general inside an embassy led by an ambassador. */
  readonly insideMission: boolean | null;
};

export type Signatory = {
  readonly authority: 'king' | 'minister';
  readonly instrument: 'royal_decree' | 'ministerial_decree';
  /** What a person should look at: a reading (A9), a fact not recorded, a place outside art. 1. */
  readonly flags: readonly string[];
};

/**
 * Who assigns to a function, and by which act (art. 20, unchanged since 30-03-2015).
 *
 * A flagged answer is provisional: a head of post at a place nobody described goes to the King,
 * who assigns every head of post but those of consular agencies.
 */
export function signatoryOf(
  facts: SignatoryFacts,
  { headsOfConsulates }: Pick<Readings, 'headsOfConsulates'>,
): Signatory {
  const { place, headOfPost, insideMission } = facts;
  if (place === 'headquarters') return minister();
  const placeFlags = place === null ? ['PLACE_UNKNOWN'] : [];
  if (headOfPost === null) return minister('HEAD_OF_POST_NOT_RECORDED', ...placeFlags);
  if (!headOfPost) return minister(...placeFlags);
  switch (place) {
    case null:
      return king(...placeFlags);
    case 'embassy':
    case 'permanent_representation':
      return king();
    case 'consulate_general':
      if (insideMission === null) return king('INSIDE_MISSION_NOT_RECORDED');
      return insideMission ? minister() : king();
    case 'consulate':
    case 'vice_consulate':
      return headsOfConsulates === 'king' ? king('A9') : minister('A9');
    case 'consular_agency':
      return minister();
    case 'diplomatic_office':
      return minister('NOT_A_POST');
    case 'honorary':
      return king('HONORARY');
  }
}

function king(...flags: readonly string[]): Signatory {
  return { authority: 'king', instrument: 'royal_decree', flags };
}

function minister(...flags: readonly string[]): Signatory {
  return { authority: 'minister', instrument: 'ministerial_decree', flags };
}
