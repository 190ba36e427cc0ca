import type { Cell, CellType, Table } from '../lists/table.ts';

/** A table with one column a cell type, named by the type. */
export function aTable(types: readonly CellType[], rows: readonly (readonly Cell[])[]): Table {
  return {
    title: 'Rotation',
    mark: null,
    language: 'fr',
    columns: types.map((type) => ({ header: type, type, width: 12 })),
    rows,
  };
}
