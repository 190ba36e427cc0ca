import type { RecordTable } from '../../shared/api/records-api.ts';
import type { Value } from '../../shared/workbook/parse-cell.ts';
import type { RowImage } from '../db/row-change.ts';
import { TARGETS } from '../imports/targets.ts';
import type { Rows } from './rows.ts';

/** A row in the columns of its sheet, each value as the file keeps it; lists empty as null. */
export type StoredCells = Readonly<Record<string, Value>>;

/** The cells of a row, with those that stand in other tables. */
export function toCells(table: RecordTable, row: RowImage, rows: Rows): StoredCells {
  const { fields } = TARGETS[table];
  const cells: Record<string, Value> = {};
  for (const [column, field] of Object.entries(fields)) {
    const value = row[field] ?? null;
    cells[column] = value === '' ? null : value;
  }
  return { ...cells, ...cellsBeside(table, row, rows) };
}

/** The cells that stand in other tables: of an agent the latest class, of a derogation its assignment. */
export function cellsBeside(table: RecordTable, row: RowImage, rows: Rows): StoredCells {
  if (table === 'agents') return cellsOfAgent(String(row['staff_number']), rows);
  if (table === 'derogations') {
    const stay = rows.find('assignment', String(row['assignment_id']));
    return {
      staff_number: stay?.['staff_number'] ?? null,
      assignment_from: stay?.['from_date'] ?? null,
    };
  }
  if (table === 'candidacies') {
    const call = rows.find('call_round', String(row['call_id']));
    return { vacancy_code: call?.['vacancy_code'] ?? null, round: call?.['round'] ?? null };
  }
  return {};
}

function cellsOfAgent(staffNumber: string, rows: Rows): StoredCells {
  const latest = listClasses(staffNumber, rows).at(-1);
  const [traineeship] = rows.where('traineeship', { staff_number: staffNumber });
  return {
    class: latest?.['class'] ?? null,
    class_since: latest?.['since'] ?? null,
    trainee_post_from: traineeship?.['post_from'] ?? null,
    trainee_post_to: traineeship?.['post_to'] ?? null,
    trainee_post: traineeship?.['post_code'] ?? null,
  };
}

/** The classes of an agent, oldest first; one without a first day before all others. */
export function listClasses(staffNumber: string, rows: Rows): readonly RowImage[] {
  return rows
    .where('class_period', { staff_number: staffNumber })
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

function sortKey(row: RowImage): string {
  return `${row['since'] ?? ''} ${row['id']}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
