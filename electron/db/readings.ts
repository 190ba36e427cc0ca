import { DEFAULT_READINGS, type Readings } from '../../shared/rules/readings.ts';
import type { ReadDb } from './schema.ts';
import { findSetting } from './settings.ts';

/** The setting that holds, as JSON, the switches that stand on another option than the default. */
export const READINGS = 'readings';

/** The readings in use in the file, as it is known there. */
export async function loadReadings(db: ReadDb): Promise<Readings> {
  const setting = await findSetting(db, READINGS);
  if (!setting) return DEFAULT_READINGS;
  // Safe: only `readings.set` writes it, and it takes known options alone.
  return { ...DEFAULT_READINGS, ...(JSON.parse(setting.value) as Partial<Readings>) };
}
