/** A plural source key: English knows `one` and `other`, French also `many` (a million). */
type Stem<Key> = Key extends `${infer Base}_other` ? Base : never;

/** What a translation of `Source` holds: the same keys, and no others. */
export type WordingOf<Source> = { readonly [Key in keyof Source]: string };

/** As `WordingOf`, with the third plural that French has: « un million d'agents ». */
export type FrenchWordingOf<Source> = WordingOf<Source> & {
  readonly [Key in keyof Source as `${Stem<Key>}_many`]: string;
};
