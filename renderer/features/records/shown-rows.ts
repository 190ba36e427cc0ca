import type { CellValue } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parseCell } from '../../../shared/workbook/parse-cell.ts';
import { sheetOf } from '../../../shared/workbook/workbook.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { wordRecordProblem } from '../../../shared/wording/word-record-problem.ts';
import type { Marks as CellMarks, Refusal } from '../../grid/grid-row.ts';
import { type SheetRow, toSheetRow } from './record-row.ts';
import type { RowMarks } from './row-marks.ts';
import { type Draft, fileIdOf, type Refused, type Sheet } from './sheet.ts';
import { toValues } from './typed-values.ts';

type Words = { readonly translate: Translate; readonly today: IsoDate };
type WithMarks = Words & { readonly marks: RowMarks };

/** The rows of a table as the grid shows them: those on file, then those that are not yet. */
export function shownRows(sheet: Sheet, words: WithMarks): readonly SheetRow[] {
  const refused = refusedByRow(sheet, words);
  const onFile = sheet.rows.map((record): SheetRow => {
    const row = withMarks(toSheetRow(record), words.marks.get(fileIdOf(sheet, record.id)));
    const before = sheet.held.get(record.id);
    const marks = refused.get(record.id);
    const typed = sheet.typed.get(record.id);
    const isFresh = sheet.fresh.has(record.id);
    if (!before && !marks && !typed && !isFresh) return row;
    return {
      ...row,
      ...(before ? { placedAs: toSheetRow(before) } : {}),
      ...(marks ? { refused: marks } : {}),
      ...(typed ? { typed } : {}),
      ...(isFresh ? { isNew: true } : {}),
    };
  });
  const drafts = sheet.drafts.map((draft) => toDraftRow(sheet, draft, { ...words, refused }));
  const older = onFile.filter(({ isNew }) => !isNew);
  return [...older, ...onFile.filter(({ isNew }) => isNew), ...drafts];
}

/** The same row for the same record and marks, so that the grid draws only what changed. */
const marked = new WeakMap<SheetRow, SheetRow>();

function withMarks(row: SheetRow, marks: CellMarks | undefined): SheetRow {
  if (!marks) return row;
  const known = marked.get(row);
  if (known?.marks === marks) return known;
  const made = { ...row, marks };
  marked.set(row, made);
  return made;
}

/** Why a cell was not taken, in words. */
export function wordRefused(
  sheet: Pick<Sheet, 'table'>,
  { about, code, figures }: Pick<Refused, 'about' | 'code' | 'figures'>,
  translate: Translate,
): string {
  return wordRecordProblem({ column: about, code, figures }, sheet.table, translate);
}

type Marks = Readonly<Record<string, Refusal>>;

function refusedByRow(sheet: Sheet, { translate }: Words): ReadonlyMap<string, Marks> {
  const rows = new Map<string, Record<string, Refusal>>();
  for (const one of sheet.refused) {
    const marks = rows.get(one.rowId) ?? {};
    const why = wordRefused(sheet, one, translate);
    const before = marks[one.column];
    marks[one.column] = { text: one.text, why: before ? `${before.why} ${why}` : why };
    rows.set(one.rowId, marks);
  }
  return rows;
}

/** What was typed is read as the backend would, so that it shows as it will be kept. */
function toDraftRow(
  { table }: Sheet,
  { id, texts }: Draft,
  { translate, today, refused }: Words & { readonly refused: ReadonlyMap<string, Marks> },
): SheetRow {
  const values = toValues(table, texts, today);
  const cells: Record<string, CellValue> = {};
  const marks: Record<string, Refusal> = {};
  for (const column of sheetOf(table).columns) {
    const parsed = parseCell(column, values[column.key] ?? null, translate.language);
    if (parsed.ok) {
      const isAnswer = column.reads.kind === 'yes-no' && parsed.value !== null;
      cells[column.key] = isAnswer ? parsed.value === 1 : parsed.value;
    } else {
      const problem = { about: column.key, code: parsed.code, figures: parsed.figures };
      marks[column.key] = {
        text: texts[column.key] ?? '',
        why: wordRefused({ table }, problem, translate),
      };
    }
  }
  return {
    id,
    cells,
    names: {},
    isNew: true,
    isDraft: true,
    refused: { ...marks, ...refused.get(id) },
  };
}
