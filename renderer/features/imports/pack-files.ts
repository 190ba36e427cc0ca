import { zipSync } from 'fflate';

export type PackedFile = { readonly fileName: string; readonly bytes: Blob };

/** One file as it is; several, such as the CSV files of a folder, as one archive. */
export async function packFiles(files: readonly File[]): Promise<PackedFile | null> {
  const [first, ...others] = files;
  if (!first) return null;
  if (others.length === 0) return { fileName: first.name, bytes: first };

  const entries = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const archive = zipSync(Object.fromEntries(entries), { level: 1 });
  const fileName = files.map(({ name }) => name).join(', ');
  return { fileName: fileName.slice(0, LONGEST_NAME), bytes: new Blob([archive]) };
}

/** As the contract accepts. */
const LONGEST_NAME = 255;
