import type { StateCreator } from 'zustand/vanilla';
import type { Failure } from '../../shared/api/failure.ts';
import type { SavedFile } from '../../shared/api/shell-ask.ts';
import type { Key, Values } from '../../shared/wording/translator.ts';

/** Something to tell once. Worded when shown, so that it follows the language. */
export type Notice = { readonly id: number } & (
  | {
      readonly kind: 'news';
      readonly key: Key;
      readonly values: Values;
      /** The journal entry it tells of, undone from the notice while it is the latest one. */
      readonly undoes: number | null;
    }
  /** A file that lies where the person wanted it. Desktop only. */
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | { readonly kind: 'failure'; readonly failure: Failure }
);

export type NoticesSlice = {
  /** Latest last. News goes away by itself; a failure stays until dismissed. */
  readonly notices: readonly Notice[];

  notify(key: Key, values?: Values, undoes?: number | null): void;
  reportFailure(failure: Failure): void;
  tellSaved(file: SavedFile): void;
  dismiss(id: number): void;
};

const MOST_SHOWN = 4;

export const noticesSlice: StateCreator<NoticesSlice> = (set, get) => {
  const nextId = () => (get().notices.at(-1)?.id ?? 0) + 1;
  const add = (notice: Notice) =>
    set(({ notices }) => ({ notices: [...notices, notice].slice(-MOST_SHOWN) }));
  return {
    notices: [],
    notify: (key, values = {}, undoes = null) =>
      add({ id: nextId(), kind: 'news', key, values, undoes }),
    reportFailure: (failure) => add({ id: nextId(), kind: 'failure', failure }),
    tellSaved: (file) => add({ id: nextId(), kind: 'saved', file }),
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
  };
};
