import { ReadRefusal } from './read-refusal.ts';
import type { ReadSheet } from './read-workbook.ts';
import type { Archive } from './unzip.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readXlsxStrings } from './xlsx-strings.ts';
import { readXlsxStyles } from './xlsx-styles.ts';
import { readXlsxWorkbook } from './xlsx-workbook.ts';

/** More sheets than any ministry keeps in one workbook. */
const MAX_SHEETS = 500;

/** Parts by which other formats in the same kind of archive are told. */
const FOREIGN = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.bin', 'xlsb'],
  ['content.xml', 'ods'],
] as const;

/** The sheets of a workbook. Pictures, links, comments and anything else in the archive stay packed. */
export async function readXlsx(archive: Archive): Promise<readonly ReadSheet[]> {
  const names = [...archive.names];
  const foreign = FOREIGN.find(([part]) => archive.names.has(part));
  if (foreign) throw new ReadRefusal('unknown-format', { format: foreign[1] });
  if (names.some((name) => /vbaproject\.bin$|\/macrosheets\//i.test(name)))
    throw new ReadRefusal('with-macros');
  const workbook = await readXlsxWorkbook(archive);
  if (workbook.sheets.length > MAX_SHEETS)
    throw new ReadRefusal('too-large', { sheets: workbook.sheets.length, limit: MAX_SHEETS });
  const context = {
    strings: workbook.strings === null ? [] : await readXlsxStrings(archive, workbook.strings),
    styles: workbook.styles === null ? [] : await readXlsxStyles(archive, workbook.styles),
    isFrom1904: workbook.isFrom1904,
  };
  const sheets: ReadSheet[] = [];
  for (const part of workbook.sheets) sheets.push(await readXlsxSheet(archive, part, context));
  return sheets;
}
