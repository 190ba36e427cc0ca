import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bare, type Reply } from './reply.ts';
import { newNonce } from './security-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Stands in the built page where each answer puts its own nonce. */
const NONCE_MARK = '__CSP_NONCE__';

/** The built renderer. Only what is in the folder at the start can ever be asked for. */
export type StaticFiles = {
  readonly paths: readonly string[];
  /** Compared as it came, never decoded: no spelling of a path leads outside the list. */
  find(path: string): Promise<Reply> | undefined;
};

export function listStaticFiles(folder: string): StaticFiles {
  const files = new Map(walk(folder, ''));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  files.delete('/index.html');

  return {
    paths: ['/', ...files.keys()],
    find(path) {
      if (path === '/') return Promise.resolve(pageWithNonce(page));
      const file = files.get(path);
      return file === undefined ? undefined : send(file);
    },
  };
}

/** Address and path of each servable file. Level by level: an asar archive knows no recursive listing. */
function walk(folder: string, address: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, its] = [join(folder, entry.name), `${address}/${entry.name}`];
    if (entry.isDirectory()) return walk(path, its);
    return entry.isFile() && TYPES[extname(entry.name)] !== undefined ? [[its, path]] : [];
  });
}

function pageWithNonce(page: string): Reply {
  const nonce = newNonce();
  return { status: 200, type: TYPES['.html']!, body: page.replaceAll(NONCE_MARK, nonce), nonce };
}

async function send(file: string): Promise<Reply> {
  try {
    return { status: 200, type: TYPES[extname(file)]!, body: await readFile(file) };
  } catch {
    return bare(404);
  }
}
