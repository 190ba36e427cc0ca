import type { RecordTable } from '../../shared/api/records-api.ts';
import type { Comparison } from '../../shared/api/comparison-api.ts';
import type { ExportRequest, RecordsList } from '../../shared/api/records.ts';
import { fileNameOf } from '../../shared/lists/file-name.ts';
import { toRecords, toTable, type ListContent } from '../../shared/lists/table.ts';
import { SHEET_NAMES, sheetOf } from '../../shared/workbook/workbook.ts';
import { createTranslator, type Translate } from '../../shared/wording/translator.ts';
import { listDoubtsSet } from '../../shared/wording/word-reading.ts';
import type { PlannerKind } from '../db/file-format.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { toCsv } from '../exports/csv.ts';
import { toJson } from '../exports/json.ts';
import { toXlsx } from '../exports/xlsx.ts';
import {
  assignmentContent,
  comparisonContent,
  derogationContent,
  eligibilityContent,
  postContent,
  recordContent,
  hardshipContent,
  qualityContent,
  rotationContent,
} from './list-contents.ts';

/** A list as a file, not yet written anywhere. */
export type ExportedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/**
 * The list as the request shows it, made anew from the file: nothing the page says gets into it but
 * which rows and columns, in which order. Rows that are gone are left out.
 */
export async function exportList(
  db: ReadDb,
  request: ExportRequest,
  kind: PlannerKind,
): Promise<ExportedFile> {
  const { list, moment, language } = request;
  const about = { kind, doubts: listDoubtsSet(await loadReadings(db)) };
  switch (list) {
    case 'due':
      return toFile(await rotationContent(db, moment, language), request, about);
    case 'art21':
      return toFile(await eligibilityContent(db, moment, language), request, about);
    case 'quality':
      return toFile(await qualityContent(db, moment, language), request, about);
    case 'hardship':
      return toFile(await hardshipContent(db, moment), request, about);
    case 'assignments':
      return toFile(await assignmentContent(db, language), request, about);
    case 'derogations':
      return toFile(await derogationContent(db, moment), request, about);
    case 'posts':
      return toFile(await postContent(db, moment), request, about);
    case 'comparison':
      throw new Error('a comparison is of two moments');
    default: {
      const table = tableOf(list);
      return toFile(await recordContent(db, table, language), request, { kind, doubts: '' });
    }
  }
}

/** Who does not stand the same at two moments, as a file. */
export async function exportComparison(
  db: ReadDb,
  request: ExportRequest,
  { kind, comparison }: { readonly kind: PlannerKind; readonly comparison: Comparison },
): Promise<ExportedFile> {
  const about = { kind, doubts: listDoubtsSet(await loadReadings(db)) };
  return toFile(comparisonContent(comparison, request.language), request, about);
}

/** The table of records that a list is. */
function tableOf(list: RecordsList): RecordTable {
  const table = SHEET_NAMES.find((name) => list === `records-${name}`);
  if (!table) throw new Error(`no such list: ${list}`);
  return table;
}

function titleOf(list: ExportRequest['list'], translate: Translate): string {
  return isRecords(list)
    ? sheetOf(tableOf(list))[translate.language]
    : translate(`lists.title.${list}`);
}

function isRecords(list: ExportRequest['list']): list is RecordsList {
  return list.startsWith('records-');
}

function toFile<Row extends { readonly id: string }>(
  all: ListContent<Row>,
  request: ExportRequest,
  about: { readonly kind: PlannerKind; readonly doubts: string },
): ExportedFile {
  const { list, format, language, moment, view } = request;
  const content = choose(all, request);
  const translate = createTranslator(language);
  const demonstration =
    about.kind === 'demonstration' ? [`(${translate('lists.demonstration')})`] : [];
  const { doubts } = about;
  const readings = doubts === '' ? [] : [`(${translate('readings.export', { doubts })})`];
  const titleParts = [titleOf(list, translate), ...demonstration, ...readings];
  const until = request.compared ? [request.compared.on] : [];
  const nameParts = [...titleParts, moment.on, ...until, ...(view === null ? [] : [view])];
  const mark = about.kind === 'demonstration' ? translate('app.banner.demonstration') : null;
  const table = () => toTable(content, { title: titleParts.join(' '), mark }, translate);
  const bytes =
    format === 'json'
      ? toJson(toRecords(content))
      : format === 'csv'
        ? toCsv(table())
        : toXlsx(table());
  return { fileName: fileNameOf(nameParts, format), bytes };
}

/** Ids that nothing bears are passed over; a view without any known column shows them all. */
function choose<Row extends { readonly id: string }>(
  { columns, rows }: ListContent<Row>,
  request: Pick<ExportRequest, 'columns' | 'rows'>,
): ListContent<Row> {
  const chosen = request.columns && pick(columns, request.columns);
  return {
    columns: chosen && chosen.length > 0 ? chosen : columns,
    rows: request.rows ? pick(rows, request.rows) : rows,
  };
}

/** The items of those ids, each once, in the order of the ids. */
function pick<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
