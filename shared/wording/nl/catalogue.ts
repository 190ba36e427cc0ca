import { lists } from './lists.ts';

/** All namespaces of this language. */
export const nl = {
  lists,
} as const;
