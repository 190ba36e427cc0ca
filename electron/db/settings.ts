import type { ReadDb } from './schema.ts';

export type Setting = { readonly key: string; readonly value: string; readonly version: number };

/** `undefined` when nothing is set under that key. */
export async function findSetting(db: ReadDb, key: string): Promise<Setting | undefined> {
  return db.selectFrom('setting').selectAll().where('key', '=', key).executeTakeFirst();
}

/** The settings whose key begins with `prefix`, by key. */
export async function listSettings(db: ReadDb, prefix: string): Promise<readonly Setting[]> {
  const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
  return db
    .selectFrom('setting')
    .selectAll()
    .where('key', '>=', prefix)
    .where('key', '<', end)
    .orderBy('key')
    .execute();
}
