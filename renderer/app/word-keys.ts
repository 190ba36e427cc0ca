import type { Translate } from '../../shared/wording/translator.ts';

/** Keys of a shortcut as they are printed on the keyboards of a language: `Maj+Espace`. */
export function wordKeys(keys: string, translate: Translate): string {
  return keys
    .split('+')
    .map((key) => {
      const words: string = `app.key.${key}`;
      return translate.has(words) ? translate(words) : key;
    })
    .join('+');
}
