import { letterOf } from '../reading/column-letter.ts';
import { makeZip, type ZippedFile } from './make-zip.ts';

/** A cell: a text, a number, nothing, or the XML of a `c` element in full. */
export type MadeCell = string | number | null | { readonly xml: string };

export type MadeSheet = {
  readonly name: string;
  readonly rows?: readonly (readonly MadeCell[])[];
  /** The whole `sheetData` instead of rows. */
  readonly data?: string;
  /** What follows `sheetData`. */
  readonly after?: string;
  readonly state?: string;
};

export type MadeWorkbook = {
  readonly sheets: readonly MadeSheet[];
  readonly isFrom1904?: boolean;
  /** Parts put in place of ours, or beside them; null takes one away. */
  readonly parts?: Readonly<Record<string, string | null>>;
};

/** Style 1 shows a day, style 2 a percentage, style 3 a code of five digits, style 4 a currency. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/>
<numFmt numFmtId="166" formatCode="[$€-80C] #,##0.00"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
</styleSheet>`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of texts held in the cells themselves, and of whatever XML a test is about. */
export function makeXlsx(workbook: MadeWorkbook): Buffer {
  return makeZip(xlsxParts(workbook));
}

/** The parts of `makeXlsx`, before they are packed. */
export function xlsxParts({ sheets, isFrom1904, parts = {} }: MadeWorkbook): ZippedFile[] {
  const own: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r0" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}">${isFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="s${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': '<sst><si><t>shared</t></si></sst>',
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at}.xml`, sheetXml(sheet)]),
    ),
  };
  return Object.entries({ ...own, ...parts }).flatMap(([name, text]) =>
    text === null ? [] : [{ name, text }],
  );
}

/** A cell of another type or style: its `c` element without reference and text. */
export function aCell(attributes: string, inside: string): MadeCell {
  return { xml: `<c ${attributes}>${inside}</c>` };
}

/** A cell that shows a day. */
export function aDay(serial: number | string): MadeCell {
  return aCell('s="1"', `<v>${serial}</v>`);
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function sheetXml({ rows = [], data, after = '' }: MadeSheet): string {
  const made = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${at + 1}`)).join('')}</row>`,
  );
  return `<worksheet><sheetData>${data ?? made.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: MadeCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c ', `<c r="${reference}" `);
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}
