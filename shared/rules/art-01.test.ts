import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { homePostOf, isHeadOfPost, judgeHeadOfPost, judgePost, type HeadFacts } from './art-01.ts';
import { DEFAULT_READINGS } from './readings.ts';

describe('a post, art. 1, 2° to 4°', () => {
  it.each([
    ['embassy', 'IS_DIPLOMATIC_MISSION'],
    ['permanent_representation', 'IS_DIPLOMATIC_MISSION'],
    ['consulate_general', 'IS_CONSULAR_POST'],
    ['consulate', 'IS_CONSULAR_POST'],
    ['vice_consulate', 'IS_CONSULAR_POST'],
    ['consular_agency', 'IS_CONSULAR_POST'],
    ['honorary', 'IS_HONORARY'],
    ['headquarters', 'IS_HEADQUARTERS'],
  ] as const)('%s: %s', (type, reason) => {
    expect(judgePost({ type, supervisingPost: null })).toMatchObject({ code: 'OK', reason });
  });

  it('counts a diplomatic office at its parent embassy, once that is recorded', () => {
    expect(judgePost({ type: 'diplomatic_office', supervisingPost: 'NAI' })).toMatchObject({
      ...{ rule: '1-2', code: 'OK', reason: 'COUNTS_AT_PARENT' },
      figures: { supervising_post: 'NAI' },
    });
    expect(judgePost({ type: 'diplomatic_office', supervisingPost: null })).toMatchObject({
      ...{ code: 'UNKNOWN', missing: ['post.supervising_post'] },
    });
  });

  it('guesses nothing of a place nobody described', () => {
    expect(judgePost({ type: null, supervisingPost: null })).toMatchObject({
      ...{ code: 'UNKNOWN', missing: ['post.type'] },
    });
  });
});

describe('a head of post, art. 1, 10°', () => {
  const head = (facts: Partial<HeadFacts>, on = '2018-07-29') =>
    judgeHeadOfPost(
      { place: 'embassy', headOfPost: true, insideMission: null, ...facts },
      day(on),
      DEFAULT_READINGS,
    );

  it.each([
    [{}, 'OK', 'NARROW_HEAD_OF_POST'],
    [{ place: 'permanent_representation' }, 'OK', 'NARROW_HEAD_OF_POST'],
    [{ headOfPost: false }, 'OK', 'NOT_HEAD_OF_POST'],
    [{ place: 'consulate_general', insideMission: false }, 'OK', 'NARROW_HEAD_OF_POST'],
    [{ place: 'consulate_general', insideMission: true }, 'OK', 'NOT_HEAD_OF_POST'],
    [{ place: 'consulate' }, 'MANUAL', 'WIDE_HEAD_OF_POST'],
    [{ place: 'vice_consulate' }, 'MANUAL', 'WIDE_HEAD_OF_POST'],
    [{ place: 'consular_agency' }, 'OK', 'NOT_HEAD_OF_POST'],
    [{ place: 'headquarters' }, 'OK', 'NOT_HEAD_OF_POST'],
  ] as const)('%j: %s %s', (facts, code, reason) => {
    expect(head(facts)).toMatchObject({ rule: '1-10', code, reason });
  });

  it.each([
    [{ headOfPost: null }, 'function.head_of_post'],
    [{ place: null }, 'post.type'],
    [{ place: 'consulate_general' }, 'function.inside_mission'],
  ] as const)('%j: names the missing fact', (facts, missing) => {
    expect(head(facts)).toMatchObject({ code: 'UNKNOWN', missing: [missing] });
  });

  it('leaves the first wording to a person, and judges nothing before the decree', () => {
    expect(head({}, '2018-07-28')).toMatchObject({ code: 'MANUAL', reason: 'HEAD_FIRST_WORDING' });
    expect(head({}, '2015-03-30')).toMatchObject({ code: 'MANUAL' });
    expect(head({}, '2015-03-29')).toMatchObject({ code: 'NOT_IN_FORCE' });
  });
});

describe('a head of post as art. 21 excludes, art. 1, 10°', () => {
  it.each([
    ['embassy', true],
    ['permanent_representation', true],
    ['consulate', false],
    ['vice_consulate', false],
    ['consular_agency', false],
    ['diplomatic_office', false],
    ['headquarters', false],
    // Nobody described it.
    [null, true],
  ] as const)('leads a place of type %s: %s', (place, expected) => {
    expect(isHeadOfPost({ place, headOfPost: true, insideMission: null })).toBe(expected);
  });

  it.each([
    [false, true],
    [true, false],
    [null, true],
  ])('leads a consulate general whose being inside a mission is %s: %s', (insideMission, is) => {
    const place = 'consulate_general';
    expect(isHeadOfPost({ place, headOfPost: true, insideMission })).toBe(is);
  });

  it.each([false, null])('is what the function says of itself: %s', (headOfPost) => {
    expect(isHeadOfPost({ place: 'embassy', headOfPost, insideMission: null })).toBe(headOfPost);
  });
});

describe('where those who serve at a place count', () => {
  it.each([
    [{ type: 'embassy', supervisingPost: 'NAI' }, 'KIG'],
    [{ type: 'diplomatic_office', supervisingPost: 'NAI' }, 'NAI'],
    [{ type: 'diplomatic_office', supervisingPost: null }, 'KIG'],
    [{ type: 'honorary', supervisingPost: null }, undefined],
  ] as const)('%j: %s', (post, home) => {
    expect(homePostOf({ code: 'KIG', ...post })).toBe(home);
  });

  it('is nowhere without a place', () => {
    expect(homePostOf(undefined)).toBeUndefined();
  });
});
