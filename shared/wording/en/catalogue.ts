import { lists } from './lists.ts';

/** All namespaces of this language. */
export const en = {
  lists,
} as const;
