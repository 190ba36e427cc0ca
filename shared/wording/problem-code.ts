import type { Key } from './translator.ts';

type CodeOf<K> = K extends `importProblems.${infer Code}` ? Code : never;

/** Why a cell or a row is not taken; each is worded under `importProblems`. */
export type ProblemCode = CodeOf<Key>;
