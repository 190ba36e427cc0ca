import type { Translate } from '../../shared/wording/translator.ts';

/** How an answer is given: for machines or for people, and in which language. */
export type Manner = { readonly isJson: boolean; readonly translate: Translate };
