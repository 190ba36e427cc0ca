import type { ReadMessage } from './read-messages.ts';
import type { ReadCell } from './read-workbook.ts';

const KINDS: readonly string[] = ['progress', 'sheet', 'rows', 'refused', 'done'];

/** A line of the reading process; throws on anything it never says. */
export function parseMessage(line: string): ReadMessage {
  const message: unknown = JSON.parse(line);
  if (!isRecord(message) || !KINDS.includes(String(message['kind'])))
    throw new Error('the reading process said something unknown');
  if (message['kind'] === 'rows' && !isList(message['rows'], isRow))
    throw new Error('the reading process sent rows of another shape');
  return message as ReadMessage; // Safe: its kind, and what a file can put into it, were checked.
}

function isRow(row: unknown): boolean {
  return isRecord(row) && typeof row['row'] === 'number' && isList(row['cells'], isCell);
}

function isCell(cell: unknown): cell is ReadCell {
  if (cell === null || ['string', 'number', 'boolean'].includes(typeof cell)) return true;
  if (!isRecord(cell)) return false;
  return typeof cell['serial'] === 'number' || typeof cell['unusable'] === 'string';
}

function isList(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
