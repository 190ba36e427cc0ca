import type { rotation as source } from '../en/rotation.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The rotation screen: grid, filters, views, counts. */
export const rotation: FrenchWordingOf<typeof source> = {
  title: 'Rotation',
};
