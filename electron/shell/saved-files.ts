import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Session, shell } from 'electron';
import type { SavedFile } from '../../shared/api/shell-ask.ts';

/** The kinds of files we make. Another one is only shown where it lies: opening could run it. */
const OPENED = ['.xlsx', '.csv', '.json', '.docx', '.pdf'];

const isOpened = (path: string) => OPENED.includes(extname(path).toLowerCase());

/** Files written by this run where the person wanted them, by names that say nothing (SEC-I4). */
export type SavedFiles = {
  /** False when it is gone, or of a kind that is not opened. */
  open(id: string): Promise<boolean>;
  /** Shows it in its folder. */
  show(id: string): boolean;
};

/** Follows the downloads of a session; `onSaved` hears of each that is whole. */
export function followSaved(session: Session, onSaved: (file: SavedFile) => void): SavedFiles {
  const paths = new Map<string, string>();
  const find = (id: string) => {
    const path = paths.get(id);
    return path !== undefined && existsSync(path) ? path : null;
  };

  session.on('will-download', (_event, item) => {
    item.once('done', (_done, state) => {
      if (state !== 'completed') return;
      const id = randomUUID();
      const path = item.getSavePath();
      paths.set(id, path);
      onSaved({ id, name: basename(path), canOpen: isOpened(path) });
    });
  });
  return {
    async open(id) {
      const path = find(id);
      if (path === null || !isOpened(path)) return false;
      return (await shell.openPath(path)) === '';
    },
    show(id) {
      const path = find(id);
      if (path !== null) shell.showItemInFolder(path);
      return path !== null;
    },
  };
}
