import type { StateCreator } from 'zustand/vanilla';
import type { ImportSlice } from '../features/imports/import-slice.ts';
import type { RecordsSlice } from '../features/records/records-slice.ts';
import { unfinishedIn } from '../features/records/unfinished.ts';

/** What a step would take away: the forms on screen, or all that belongs to the open file. */
export type Losing = 'forms' | 'file';

/** What is typed or prepared, and in no file. */
export type UnsavedWork = {
  readonly forms: number;
  /** New rows and refused cells of Records. */
  readonly cells: number;
  readonly isImportWaiting: boolean;
};

type Step = () => void | Promise<void>;

export type UnsavedSlice = {
  /** Forms that hold something typed, each by a key of its own. */
  readonly unsavedForms: ReadonlySet<string>;
  /** Steps that wait until the person says whether what they take away may go. */
  readonly waiting: { readonly losing: Losing; readonly steps: readonly Step[] } | null;

  markForm(key: string, isUnsaved: boolean): void;
  /** Takes the step, after a question where something typed would be lost by it. */
  leave(losing: Losing, step: Step): void | Promise<void>;
  answerLeaving(isAgreed: boolean): void;
};

type Needs = UnsavedSlice &
  Pick<RecordsSlice, 'sheet' | 'unfinished'> &
  Pick<ImportSlice, 'importStage'>;

/** What such a step would take away; null = nothing. */
export function unsavedWork(
  state: Omit<Needs, 'waiting' | 'markForm' | 'leave' | 'answerLeaving'>,
  losing: Losing,
): UnsavedWork | null {
  const isAll = losing === 'file';
  const forms = state.unsavedForms.size;
  const cells = isAll ? unfinishedIn(state) : 0;
  const isImportWaiting = isAll && state.importStage.kind === 'checked';
  return forms + cells > 0 || isImportWaiting ? { forms, cells, isImportWaiting } : null;
}

export const unsavedSlice: StateCreator<Needs, [], [], UnsavedSlice> = (set, get) => ({
  unsavedForms: new Set(),
  waiting: null,

  markForm: (key, isUnsaved) =>
    set(({ unsavedForms }) => {
      if (unsavedForms.has(key) === isUnsaved) return {};
      const others = [...unsavedForms].filter((one) => one !== key);
      return { unsavedForms: new Set(isUnsaved ? [...others, key] : others) };
    }),

  leave(losing, step) {
    const { waiting } = get();
    if (waiting === null && unsavedWork(get(), losing) === null) return step();
    const widest = waiting?.losing === 'file' ? 'file' : losing;
    set({ waiting: { losing: widest, steps: [...(waiting?.steps ?? []), step] } });
  },

  answerLeaving(isAgreed) {
    const { waiting } = get();
    set({ waiting: null });
    if (isAgreed) for (const step of waiting?.steps ?? []) void step();
  },
});
