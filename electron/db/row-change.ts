import { type JournalledTables, PRIMARY_KEY, type TableName } from './schema.ts';

/** A whole row as the journal keeps it, by column. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** One row to write; `record` turns it into SQL and remembers the row before and after. */
export type RowChange =
  | {
      readonly kind: 'insert';
      readonly table: TableName;
      readonly id: string;
      readonly row: RowImage;
      /** Of a row that comes back; absent = 1. */
      readonly version?: number;
    }
  | {
      readonly kind: 'update';
      readonly table: TableName;
      readonly id: string;
      readonly patch: RowImage;
      readonly expectedVersion: number | null;
    }
  | {
      readonly kind: 'remove';
      readonly table: TableName;
      readonly id: string;
      readonly expectedVersion: number | null;
    };

/** A row without its version. */
export type NewRow<T extends TableName> = Omit<JournalledTables[T], 'version'>;
/** Some of its columns, never its key. */
export type Patch<T extends TableName> = Partial<Omit<NewRow<T>, (typeof PRIMARY_KEY)[T]>>;

/** A new row, at version 1. */
export function insertRow<T extends TableName>(table: T, row: NewRow<T>): RowChange {
  // Safe: the columns of our tables hold texts, numbers and nulls only.
  const image = row as unknown as RowImage;
  return { kind: 'insert', table, id: String(image[PRIMARY_KEY[table]]), row: image };
}

/**
 * Other values for some columns of a row; the version is counted up by `record`, and a patch that
 * changes nothing is left out. `expectedVersion` absent: whatever the version now is.
 */
export function updateRow<T extends TableName>(
  ...[table, id, patch, expectedVersion]: readonly [
    table: T,
    id: string,
    patch: Patch<T>,
    expectedVersion?: number,
  ]
): RowChange {
  return {
    kind: 'update',
    table,
    id,
    patch: patch as unknown as RowImage, // Safe: as in `insertRow`.
    expectedVersion: expectedVersion ?? null,
  };
}

/** Takes a row away. What refers to it goes first or later in the same entry. */
export function removeRow(table: TableName, id: string, expectedVersion?: number): RowChange {
  return { kind: 'remove', table, id, expectedVersion: expectedVersion ?? null };
}
