import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgePost, type PlaceFacts } from './art-01.ts';
import { judgeAttachment } from './art-23.ts';

const anyPlace = fc.constantFrom<PlaceFacts['type']>(
  ...(['embassy', 'permanent_representation', 'consulate_general', 'consulate'] as const),
  ...(['vice_consulate', 'consular_agency', 'honorary', 'headquarters', null] as const),
);

it('art. 23 attaches to what art. 1 calls a diplomatic mission or consular post', () => {
  fc.assert(
    fc.property(anyPlace, (type) => {
      const { reason } = judgePost({ type, supervisingPost: null });
      const isPost = reason === 'IS_DIPLOMATIC_MISSION' || reason === 'IS_CONSULAR_POST';
      expect(judgeAttachment({ type }).code === 'OK').toBe(isPost);
    }),
  );
});
