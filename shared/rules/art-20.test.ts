import { describe, expect, it } from 'vitest';
import { signatoryOf, type SignatoryFacts } from './art-20.ts';

const of = (
  place: SignatoryFacts['place'],
  headOfPost: boolean | null,
  insideMission: boolean | null = false,
  headsOfConsulates: 'king' | 'minister' = 'king',
) => {
  const { authority, flags } = signatoryOf(
    { place, headOfPost, insideMission },
    { headsOfConsulates },
  );
  return [authority, ...flags];
};

describe('who assigns, art. 20', () => {
  it.each([
    ['X36 ambassador', of('embassy', true), ['king']],
    ['permanent representative', of('permanent_representation', true), ['king']],
    ['X37 consul general outside a mission', of('consulate_general', true), ['king']],
    ['X38 consul general inside an embassy', of('consulate_general', true, true), ['minister']],
    ['X39 head of a consular agency', of('consular_agency', true), ['minister']],
    ['X40 head of a consulate', of('consulate', true), ['king', 'A9']],
    ['head of a vice-consulate', of('vice_consulate', true), ['king', 'A9']],
    ['X40 under the other reading', of('consulate', true, false, 'minister'), ['minister', 'A9']],
    ['X41 counsellor at headquarters', of('headquarters', false), ['minister']],
    ['a function at an unknown place', of(null, false), ['minister', 'PLACE_UNKNOWN']],
    ['a head of post at an unknown place', of(null, true), ['king', 'PLACE_UNKNOWN']],
    ['deputy head of post', of('embassy', false), ['minister']],
    ['head of a diplomatic office', of('diplomatic_office', true), ['minister', 'NOT_A_POST']],
    ['not recorded', of('embassy', null), ['minister', 'HEAD_OF_POST_NOT_RECORDED']],
    [
      'inside a mission, not recorded',
      of('consulate_general', true, null),
      ['king', 'INSIDE_MISSION_NOT_RECORDED'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
