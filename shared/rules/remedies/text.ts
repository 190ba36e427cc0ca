import { parseDay } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import { noRemedy, type Remedy } from './remedy.ts';

/** A day without valid text: only time helps, where a valid text comes later. */
export function remedyOfText({ figures }: Finding): Remedy {
  const from = parseDay(String(figures['in_force_since'] ?? ''));
  const none = noRemedy('no_valid_text');
  return from === undefined ? none : { ...none, from, cannot: null };
}
