import { createHash } from 'node:crypto';
import type { Mapping } from '../../shared/api/import-check.ts';
import { columnNamed } from '../../shared/workbook/column.ts';
import { fold } from '../../shared/workbook/fold.ts';
import { sheetNamed, sheetWithHeaders } from '../../shared/workbook/workbook.ts';
import { insertRow, removeRow, updateRow, type RowChange } from '../db/row-change.ts';
import type { ReadDb } from '../db/schema.ts';
import { findSetting, listSettings } from '../db/settings.ts';
import type { ReadWorkbook } from './reading/read-workbook.ts';
import type { KnownSheet } from './recognise-sheets.ts';

const PREFIX = 'import.mapping.';

/**
 * The mapping an officer once chose for these sheets and headers, in whatever order; failing that,
 * what was chosen for the same headers of a sheet of the same name. `null` when nothing was.
 */
export async function findMapping(db: ReadDb, read: ReadWorkbook): Promise<Mapping | null> {
  const exact = await findSetting(db, keyOf(read.sheets));
  if (exact !== undefined) return parseMapping(exact.value);

  const others = (await listSettings(db, PREFIX)).map(({ value }) => parseMapping(value));
  const found = read.sheets.map((sheet) => {
    const earlier = others.flatMap((mapping) => sheetOf(mapping, sheet.name));
    const names = ['', ...sheet.headers].flatMap((header) => {
      const [choice] = earlier.filter((columns) => Object.hasOwn(columns, header));
      return choice ? [[header, choice[header] ?? null] as const] : [];
    });
    return [sheet.name, Object.fromEntries(names)] as const;
  });
  const some = found.filter(([, columns]) => Object.keys(columns).length > 0);
  return some.length === 0 ? null : Object.fromEntries(some);
}

/** What to write so that this mapping is proposed again; where the names alone give it, none is kept. */
export async function rememberMapping(
  db: ReadDb,
  read: ReadWorkbook,
  known: readonly KnownSheet[],
): Promise<readonly RowChange[]> {
  const chosen = known.flatMap(({ sheet, read, columns }) => {
    const choices = read.headers.flatMap((header, at) => {
      const column = columns[at] ?? null;
      const isByName = header.trim() === '' || columnNamed(sheet, header)?.key === column?.key;
      return isByName ? [] : [[header, column?.key ?? null] as const];
    });
    const named = (sheetNamed(read.name) ?? sheetWithHeaders(read.headers)) === sheet;
    const own = named ? [] : [['', sheet.name] as const];
    const all = [...own, ...choices];
    return all.length === 0 ? [] : [[read.name, Object.fromEntries(all)] as const];
  });
  const key = keyOf(read.sheets);
  const old = await findSetting(db, key);
  if (chosen.length === 0) return old ? [removeRow('setting', key, old.version)] : [];
  const value = JSON.stringify(Object.fromEntries(chosen));
  if (!old) return [insertRow('setting', { key, value })];
  return old.value === value ? [] : [updateRow('setting', key, { value }, old.version)];
}

function keyOf(sheets: readonly { readonly name: string; readonly headers: readonly string[] }[]) {
  const shape = sheets
    .map(({ name, headers }) => JSON.stringify([fold(name), headers.map(fold).toSorted()]))
    .toSorted()
    .join();
  return PREFIX + createHash('sha256').update(shape).digest('hex').slice(0, 32);
}

function sheetOf(mapping: Mapping, name: string): readonly Mapping[string][] {
  return Object.entries(mapping).flatMap(([sheet, columns]) =>
    fold(sheet) === fold(name) ? [columns] : [],
  );
}

function parseMapping(value: string): Mapping {
  return JSON.parse(value) as Mapping; // Safe: written by `rememberMapping` alone.
}
