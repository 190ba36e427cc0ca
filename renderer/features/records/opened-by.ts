import type { RecordTable } from '../../../shared/api/records-api.ts';
import { textIn } from '../../../shared/lists/record-column.ts';
import { namedIn } from '../../../shared/workbook/named-by.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import type { SheetRow } from './record-row.ts';

/** What a row can lead to. */
export type Opened = { readonly screen: 'agent' | 'post'; readonly code: string };

/** Whether a code in the column stands for an agent or a post. */
export function opens(column: string): boolean {
  return kindOf(column) !== undefined;
}

/**
 * What a cell of a row leads to: the agent or post that it names, else the first that the row does.
 * null where that is none: a service of headquarters has no page.
 */
export function openedBy(
  table: RecordTable,
  {
    row,
    column,
    isPost,
  }: {
    readonly row: SheetRow;
    /** Without what names its codes. */
    readonly column: string;
    readonly isPost: (code: string) => boolean;
  },
): Opened | null {
  const own = opens(column) && textIn(row.cells, column) !== null ? [column] : null;
  const columns = own ?? sheetOf(table).columns.map(({ key }) => key);
  const [first] = columns.flatMap((key): readonly Opened[] => {
    const [kind, code] = [kindOf(key), textIn(row.cells, key)];
    if (kind === undefined || code === null) return [];
    if (kind === 'agents') return [{ screen: 'agent', code }];
    return kind === 'posts' || isPost(code) ? [{ screen: 'post', code }] : [];
  });
  return first ?? null;
}

function kindOf(column: string): 'agents' | 'posts' | 'place' | undefined {
  const kind = namedIn(column);
  return kind === 'agents' || kind === 'posts' || kind === 'place' ? kind : undefined;
}
