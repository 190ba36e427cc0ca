import { fold } from './fold.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const LANGUAGES = ['fr-BE', 'nl-BE', 'en-GB'] as const;

/** The ISO 3166 alpha-2 code a text gives or names in one of the languages. */
export function parseCountry(text: string): string | undefined {
  known ??= listNames();
  return known.get(fold(text));
}

/** Made when first asked: making it costs more than a thousand look-ups. */
let known: ReadonlyMap<string, string> | undefined;

function listNames(): ReadonlyMap<string, string> {
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    // `ZZ` is the name of the unknown region; a code without a name is named by itself.
    (code) => code !== 'ZZ' && names[0]?.of(code) !== code,
  );
  const entries = codes.flatMap((code) => [
    ...names.map((name): [string, string] => [fold(name.of(code) ?? code), code]),
    [fold(code), code] satisfies [string, string],
  ]);
  return new Map(entries);
}
