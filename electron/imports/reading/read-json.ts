import { sheetNamed } from '../../../shared/workbook/workbook.ts';
import { ReadRefusal } from './read-refusal.ts';
import type { ReadCell, ReadSheet } from './read-workbook.ts';
import { createSheetBuilder } from './sheet-builder.ts';

/** The sheets of a JSON text: an object of arrays of objects, or one such array named by its file. */
export function readJson(text: string, fileName: string): readonly ReadSheet[] {
  const parsed = parse(text);
  if (Array.isArray(parsed)) return [readList(fileName, parsed)];
  if (parsed === null || typeof parsed !== 'object') throw new ReadRefusal('damaged');
  return Object.entries(parsed).flatMap(([name, list]: [string, unknown]) => {
    if (Array.isArray(list)) return [readList(name, list)];
    if (sheetNamed(name)) throw new ReadRefusal('damaged', { sheet: name });
    return [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.name : '';
    throw new ReadRefusal('damaged', { why });
  }
}

/** Row 1 is the header that the names of the fields make; the first object is row 2. */
function readList(name: string, list: readonly unknown[]): ReadSheet {
  const headers = new Map<string, number>();
  const objects = list.map((item, at) => {
    if (item === null || typeof item !== 'object' || Array.isArray(item))
      throw new ReadRefusal('damaged', { sheet: name, row: at + 2 });
    const fields: readonly (readonly [string, unknown])[] = Object.entries(item);
    for (const [header] of fields) if (!headers.has(header)) headers.set(header, headers.size);
    return fields;
  });

  const builder = createSheetBuilder(name);
  builder.add(1, [...headers.keys()]);
  for (const [at, fields] of objects.entries()) {
    const cells: ReadCell[] = Array.from({ length: headers.size }, () => null);
    for (const [header, value] of fields) cells[headers.get(header) ?? 0] = toCell(value);
    builder.add(at + 2, cells);
  }
  return builder.finish();
}

function toCell(value: unknown): ReadCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return value.join(';');
  return { unusable: 'nested-value', text: '' };
}
