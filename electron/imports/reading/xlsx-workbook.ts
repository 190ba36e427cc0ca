import { ReadRefusal } from './read-refusal.ts';
import type { Archive } from './unzip.ts';
import { attributeWithPrefix, createXmlReader, type XmlListener } from './xml-reader.ts';

export type XlsxSheetPart = {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
};

/** Which parts of the archive make the workbook. Absent parts are null. */
export type XlsxWorkbook = {
  readonly sheets: readonly XlsxSheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
};

type Relation = { readonly type: string; readonly path: string };

/** Parses a whole part; false when the archive has none of that name. */
export async function parsePart(
  archive: Archive,
  path: string,
  listener: XmlListener,
): Promise<boolean> {
  const reader = createXmlReader(listener);
  const reading = archive.read(path, (chunk) => reader.write(chunk));
  if (!reading) return false;
  await reading;
  reader.end();
  return true;
}

export async function readXlsxWorkbook(archive: Archive): Promise<XlsxWorkbook> {
  const root = await readRelations(archive, '_rels/.rels', '');
  const path =
    [...root.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = await readRelations(
    archive,
    `${folder}_rels/${path.slice(folder.length)}.rels`,
    folder,
  );
  const pathOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.path ?? null;

  const sheets: XlsxSheetPart[] = [];
  let isFrom1904 = false;
  const isThere = await parsePart(archive, path, {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributeWithPrefix(attributes, 'id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const state = attributes['state'] ?? 'visible';
      sheets.push({
        name: attributes['name'] ?? '',
        path: relation.path,
        isHidden: state !== 'visible',
      });
    },
  });
  if (!isThere) throw new ReadRefusal('damaged', { what: 'workbook' });
  return { sheets, strings: pathOf('sharedStrings'), styles: pathOf('styles'), isFrom1904 };
}

/** By id. `folder` is where relative targets begin. */
async function readRelations(
  archive: Archive,
  path: string,
  folder: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await parsePart(archive, path, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      const target = resolve(attributes['Target'] ?? '', folder);
      relations.set(attributes['Id'] ?? '', { type, path: target });
    },
  });
  return relations;
}

/** The name of a part inside the archive; it is looked up there and nowhere else. */
function resolve(target: string, folder: string): string {
  const parts = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  return parts
    .reduce<readonly string[]>((path, part) => {
      if (part === '..') return path.slice(0, -1);
      return part === '.' || part === '' ? path : [...path, part];
    }, [])
    .join('/');
}
