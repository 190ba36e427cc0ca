import type { Language } from '../../../shared/api/records.ts';
import { toEligibilityRow } from '../../../shared/lists/eligibility-row.ts';
import { toRotationRow } from '../../../shared/lists/rotation-row.ts';
import type { GridRow } from '../../grid/grid-row.ts';
import type { JudgedEntry } from './judged-list.ts';

const known = new Map<Language, WeakMap<JudgedEntry, GridRow>>();

/**
 * A row of the grid is the row that exports write; its id is the staff number.
 *
 * The same entry gives the same row, so that the grid places and draws only those that changed.
 */
export function toGridRow(entry: JudgedEntry, language: Language): GridRow {
  const rows = known.get(language) ?? new WeakMap<JudgedEntry, GridRow>();
  known.set(language, rows);
  const row =
    rows.get(entry) ??
    ('status' in entry ? toRotationRow(entry, language) : toEligibilityRow(entry, language));
  rows.set(entry, row);
  return row;
}
