import type { Table } from '../../shared/lists/table.ts';
import { rangeOf } from './xlsx-sheet.ts';
import { escapeXml, XML_HEADER } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes =
  `${XML_HEADER}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>';

/**
 * The formats of `FORMAT`, in its order. Text cells carry the text format, so that one which looks like a number or a formula stays text
 * when an officer edits it.
 */
export const styles =
  `${XML_HEADER}<styleSheet xmlns="${SHEET}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE9ECEF"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF9E2A0"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '</cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/** Targets lie inside the package: nothing outside is ever named. */
export function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], at) => {
    const home =
      type === 'coreProperties'
        ? `${PACKAGE}/relationships/metadata/core-properties`
        : `${OFFICE}/relationships/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${home}" Target="${target}"/>`;
  });
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function coreProperties(title: string): string {
  return (
    `${XML_HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  );
}

/** The hidden name is how Excel itself marks the range of a filter. */
export function workbook(table: Table): string {
  const name = sheetName(table.title);
  const { first, last } = rangeOf(table);
  const range = `'${name.replaceAll("'", "''")}'!$${first.column}$${first.row}:$${last.column}$${last.row}`;
  return (
    `${XML_HEADER}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}/relationships">` +
    `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">' +
    `${escapeXml(range)}</definedName></definedNames></workbook>`
  );
}

/** Excel refuses more than 31 characters, some signs, and a quote mark at either end. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .toWellFormed();
  return name.replace(/^'+|'+$/g, '').trim() || '1';
}
