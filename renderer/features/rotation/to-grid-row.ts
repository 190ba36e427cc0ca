import type { Language } from '../../../shared/api/records.ts';
import { toEligibilityRow } from '../../../shared/lists/eligibility-row.ts';
import { toRotationRow } from '../../../shared/lists/rotation-row.ts';
import type { GridRow } from '../../grid/grid-row.ts';
import type { JudgedEntry } from './judged-list.ts';

/** A row of the grid is the row that exports write; its id is the staff number. */
export function toGridRow(entry: JudgedEntry, language: Language): GridRow {
  return 'status' in entry ? toRotationRow(entry, language) : toEligibilityRow(entry, language);
}
