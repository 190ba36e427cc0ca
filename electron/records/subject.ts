import type { RecordTable } from '../../shared/api/records-api.ts';
import { sheetOf } from '../../shared/workbook/workbook.ts';
import type { RowImage } from '../db/row-change.ts';
import type { Applied } from './apply-change.ts';
import { type StoredCells, toCells } from './cells.ts';
import type { Rows } from './rows.ts';

/** How many rows the history names before it counts the rest. */
const NAMED = 3;

/** What was done, for the history: `records.update.posts`, `records.change.several`. */
export function actionOf(applied: readonly Applied[]): string {
  const ops = new Set(applied.map(({ change }) => change.op));
  const tables = new Set(applied.map(({ change }) => change.table));
  const [op = 'change', table = 'several'] = [[...ops][0], [...tables][0]];
  return `records.${ops.size === 1 ? op : 'change'}.${tables.size === 1 ? table : 'several'}`;
}

/** Whom or what it was done to, in words a person recognises; `stored` is the file before. */
export function subjectOf(applied: readonly Applied[], stored: Rows): string {
  const names = new Set<string>();
  for (const one of applied) names.add(nameOf(one, stored));
  const shown = [...names].slice(0, NAMED).join(', ');
  return names.size > NAMED ? `${shown} + ${names.size - NAMED}` : shown;
}

/** An agent by number and name, as they are or come to be; any other row by the first part of its key. */
function nameOf({ change, id, before, after, given }: Applied, stored: Rows): string {
  const row = before ?? after;
  const cells = row ? { ...toCells(change.table, row, stored), ...(before ? {} : given) } : given;
  const own = change.table === 'agents' ? (after ?? before) : null;
  return nameAgent(cells, own, stored) ?? String(cells[keyOf(change.table)] ?? id);
}

/** The same of a row that is not on file, or no longer. */
export function nameRow(table: RecordTable, row: RowImage, stored: Rows): string {
  const cells = toCells(table, row, stored);
  return nameAgent(cells, null, stored) ?? String(cells[keyOf(table)] ?? '');
}

/** `undefined` where the cells name nobody; `own` = the row of the agent, unless it is on file. */
function nameAgent(cells: StoredCells, own: RowImage | null, stored: Rows): string | undefined {
  const staffNumber = cells['staff_number'];
  if (typeof staffNumber !== 'string') return undefined;
  const { last_name = '', first_name = '' } = own ?? stored.find('agent', staffNumber) ?? {};
  return `${staffNumber} ${last_name} ${first_name}`.trim();
}

function keyOf(table: RecordTable): string {
  const [key = ''] = sheetOf(table).naturalKey;
  return key;
}

/** How a failure calls a row of that table. */
export function thingOf(table: RecordTable): string {
  return THINGS[table] ?? 'record';
}

const THINGS: Partial<Readonly<Record<RecordTable, string>>> = {
  agents: 'agent',
  posts: 'post',
  functions: 'function',
  assignments: 'assignment',
  derogations: 'derogation',
  vacancies: 'vacancy',
};
