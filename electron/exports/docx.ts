import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Letter } from '../../shared/documents/letter.ts';
import { localeOf } from '../../shared/wording/translator.ts';
import { blockOf, BULLETS, factsTable, heading, paragraph } from './letter-paragraphs.ts';
import { toZip } from './zip.ts';

/** Two centimetres, in twentieths of a point; A4 upright. */
const MARGIN = 1_134;
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};
const RIGHT_EDGE = PAGE.size.width - 2 * MARGIN;

/** What a Word file says of itself. */
export type DocxAbout = {
  readonly title: string;
  /** Who hands it over. */
  readonly author: string;
  /** The day it bears as that of its making. */
  readonly on: IsoDate;
};

/**
 * A letter as a Word file, with its foot and page numbers. No macro, no field but the page numbers, no
 * link. The same letter is the same bytes.
 */
export async function toDocx(letter: Letter, about: DocxAbout): Promise<Uint8Array> {
  const document = new Document({
    title: about.title,
    creator: about.author,
    lastModifiedBy: about.author,
    styles: stylesOf(letter.language),
    numbering: { config: [{ reference: BULLETS, levels: [bullet()] }] },
    sections: [sectionOf(letter)],
  });
  return packAnew(await Packer.toBuffer(document), about.on);
}

function stylesOf(language: Language) {
  const locale = localeOf(language);
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      heading1: {
        run: { size: 30, bold: true, color: '1B2A41' },
        paragraph: { spacing: { before: 360, after: 60 } },
      },
      heading2: {
        run: { size: 23, bold: true, color: '1B2A41' },
        paragraph: { spacing: { before: 240, after: 80 } },
      },
    },
  };
}

function bullet() {
  return {
    ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
    style: { paragraph: { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } } },
  };
}

function sectionOf(letter: Letter): ISectionOptions {
  const tight = { spacing: { after: 0 } };
  const [sender = '', ...below] = letter.letterhead;
  return {
    properties: { page: PAGE },
    footers: { default: new Footer({ children: [footOf(letter)] }) },
    children: [
      paragraph(sender, { bold: true, ...tight }),
      ...below.map((line) => paragraph(line, tight)),
      paragraph(''),
      factsTable(letter.references),
      paragraph(''),
      ...letter.addressee.map((line) => paragraph(line, tight)),
      heading(letter.title, 1),
      paragraph(letter.subtitle, { bold: true }),
      ...letter.marks.map((mark) => paragraph(mark, { bold: true })),
      paragraph(letter.salutation),
      ...letter.parts.flatMap(({ title, blocks }) => [
        heading(title, 2),
        ...blocks.flatMap(blockOf),
      ]),
      ...letter.signatures.flatMap(({ title, lines }) => [
        heading(title, 2),
        ...lines.map((line) => paragraph(line, { keepLines: true, spacing: { after: 240 } })),
      ]),
    ],
  };
}

function footOf({ foot }: Letter): Paragraph {
  const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
    children: [
      new TextRun({ text: foot, size: 17 }),
      new TextRun({ children: ['\t', ...pages], size: 17 }),
    ],
  });
}

/** The library dates the file by the clock; ours bears the day of its letters. */
function packAnew(bytes: Uint8Array, on: IsoDate): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = strFromU8(part);
    return [name, name === 'docProps/core.xml' ? dated(text, on) : text] as const;
  });
  // Programs that read a stream want the list of contents before what it lists.
  const isContents = ([name]: readonly [string, string]) => name === '[Content_Types].xml';
  return toZip(
    Object.fromEntries([...parts.filter(isContents), ...parts.filter((part) => !isContents(part))]),
  );
}

function dated(core: string, on: IsoDate): string {
  return core.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${on}T00:00:00Z`,
  );
}
