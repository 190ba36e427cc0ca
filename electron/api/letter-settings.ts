import type { Letterhead } from '../../shared/api/documents-api.ts';
import type { Official } from '../../shared/api/official-api.ts';
import { ok } from '../../shared/result.ts';
import { insertRow, updateRow } from '../db/journal.ts';
import { findSetting } from '../db/settings.ts';
import type { ReadDb } from '../db/schema.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

/** The settings that hold, as JSON, who handles the files and what stands above letters. */
const OFFICIAL = 'official';
const LETTERHEAD = 'letterhead';

/** The letterhead of a file in which nobody has written one. */
const NO_LETTERHEAD: Letterhead = {
  ...{ serviceFr: '', serviceNl: '', serviceEn: '', address: '', minister: '' },
  ministerGender: null,
};

/** null = nobody has been named yet. */
export async function findOfficial(db: ReadDb): Promise<Official | null> {
  const setting = await findSetting(db, OFFICIAL);
  // Safe: only `setOfficial` writes it.
  return setting ? (JSON.parse(setting.value) as Official) : null;
}

/** With every text empty where none has been written yet. */
export async function findLetterhead(db: ReadDb): Promise<Letterhead> {
  const setting = await findSetting(db, LETTERHEAD);
  // Safe: only `setLetterhead` writes it.
  return setting ? (JSON.parse(setting.value) as Letterhead) : NO_LETTERHEAD;
}

/** Names who handles the files. */
export function setOfficial(context: Context, official: Official) {
  const { name, capacity, phone, email } = official;
  const entry = { action: 'official.set', subject: name };
  return keep(context, { key: OFFICIAL, entry, value: { name, capacity, phone, email } });
}

/** Writes what stands above letters. */
export function setLetterhead(context: Context, letterhead: Letterhead) {
  const { serviceFr, serviceNl, serviceEn, address, minister, ministerGender } = letterhead;
  const value = { serviceFr, serviceNl, serviceEn, address, minister, ministerGender };
  const entry = { action: 'letterhead.set', subject: serviceFr };
  return keep<Letterhead>(context, { key: LETTERHEAD, entry, value });
}

function keep<T>(
  context: Context,
  setting: {
    readonly key: string;
    readonly value: T;
    readonly entry: { readonly action: string; readonly subject: string };
  },
) {
  const { key, value, entry } = setting;
  return change(context, async (db) => {
    const stored = JSON.stringify(value);
    const existing = await findSetting(db, key);
    const write = existing
      ? updateRow('setting', key, { value: stored })
      : insertRow('setting', { key, value: stored });
    const rows = existing?.value === stored ? [] : [write];
    return ok({ ...entry, reason: null, undoable: false, rows, value });
  });
}
