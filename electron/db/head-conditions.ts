import type { ReadDb } from './schema.ts';
import { findSetting } from './settings.ts';

/** The setting that holds, as a JSON list of names, the conditions of art. 19. */
export const HEAD_CONDITIONS = 'head_of_post_conditions';

/** The conditions set by the King for heads of post (art. 19), as the file has them; none is usual. */
export async function loadHeadConditions(db: ReadDb): Promise<readonly string[]> {
  const setting = await findSetting(db, HEAD_CONDITIONS);
  // Safe: only `decree.setConditions` writes it, and it takes names alone.
  return setting ? (JSON.parse(setting.value) as readonly string[]) : [];
}
