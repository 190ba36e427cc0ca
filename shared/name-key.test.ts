import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('nameKey', () => {
  it.each([
    ['Éloïse Lefèvre', 'eloise lefevre'],
    ['Van den Œver', 'van den oever'],
    ['STRAẞE', 'strasse'],
    ['Ægidius', 'aegidius'],
    ['Søren Łukasz', 'soren lukasz'],
    ['D’Hondt', "d'hondt"],
    ['  de   la\tTour ', 'de la tour'],
    ['İnci', 'inci'],
    ['ﬁrmin', 'firmin'],
  ])('folds %s into %s', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  it('keeps a particle apart from the name', () => {
    expect(nameKey('De Smet')).not.toBe(nameKey('Desmet'));
  });

  it('gives the same key for a text typed with joined or with separate accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameKey(text.normalize('NFD'))).toBe(nameKey(text.normalize('NFC')));
      }),
    );
  });
});
