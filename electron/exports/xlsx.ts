import type { Table } from '../../shared/lists/table.ts';
import { sheetXml } from './xlsx-sheet.ts';
import { contentTypes, coreProperties, relations, styles, workbook } from './xlsx-parts.ts';
import { createSharedStrings } from './xlsx-strings.ts';
import { toZip } from './zip.ts';

/**
 * One sheet with a bold frozen header, a filter, real dates and numbers; every text is only text.
 *
 * The same table gives the same bytes: no time of writing, no author, no path.
 */
export function toXlsx(table: Table): Uint8Array {
  const strings = createSharedStrings();
  const sheet = sheetXml(table, strings);
  return toZip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['coreProperties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(table.title),
    'xl/workbook.xml': workbook(table),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings.xml(),
    'xl/worksheets/sheet1.xml': sheet,
  });
}
