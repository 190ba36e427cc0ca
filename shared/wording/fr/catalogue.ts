import { lists } from './lists.ts';

/** All namespaces of this language. */
export const fr = {
  lists,
} as const;
