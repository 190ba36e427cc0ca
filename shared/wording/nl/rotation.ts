import type { rotation as source } from '../en/rotation.ts';
import type { WordingOf } from '../wording-of.ts';

/** The rotation screen: grid, filters, views, counts. */
export const rotation: WordingOf<typeof source> = {
  title: 'Rotatie',
};
