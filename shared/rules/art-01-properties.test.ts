import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDay } from '../testing/any-career.ts';
import { judgeHeadOfPost, judgePost, type HeadFacts } from './art-01.ts';

const anyPlace = fc.constantFrom<HeadFacts['place']>(
  ...(['embassy', 'permanent_representation', 'consulate_general', 'consulate'] as const),
  ...(['vice_consulate', 'consular_agency', 'diplomatic_office', 'honorary'] as const),
  ...(['headquarters', null] as const),
);
const anyFlag = fc.constantFrom(true, false, null);
const king = { headsOfConsulates: 'king' } as const;
const minister = { headsOfConsulates: 'minister' } as const;

it('art. 1: what a place is depends on a parent for a diplomatic office only', () => {
  fc.assert(
    fc.property(anyPlace, (type) => {
      const [alone, under] = [null, 'NAI'].map((supervisingPost) =>
        judgePost({ type, supervisingPost }),
      );
      if (type === 'diplomatic_office')
        expect([alone?.code, under?.code]).toEqual(['UNKNOWN', 'OK']);
      else expect(under).toEqual(alone);
    }),
  );
});

it('art. 1: the sense of head of post moves no code with the reading, and binds none before 2018', () => {
  fc.assert(
    fc.property(anyPlace, anyFlag, anyFlag, anyDay, (place, headOfPost, insideMission, on) => {
      const facts = { place, headOfPost, insideMission };
      const { code } = judgeHeadOfPost(facts, on, king);
      expect(judgeHeadOfPost(facts, on, minister).code).toBe(code);
      if (on < '2018-07-29') expect(code).toBe('MANUAL');
      else if (headOfPost === null) expect(code).toBe('UNKNOWN');
      else if (!headOfPost) expect(code).toBe('OK');
    }),
  );
});
