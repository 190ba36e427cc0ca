import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { toZip } from './zip.ts';

it('gives every part back to another program, by its name', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const parts = fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 3_000 }), {
    maxKeys: 6,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(parts, (texts) => {
      const read = Object.entries(unzipSync(toZip(texts)));
      expect(read.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(Object.entries(texts));
    }),
  );
});
