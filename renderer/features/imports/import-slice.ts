import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Event } from '../../../shared/api/events.ts';

export type ImportProgress = Extract<Event, { kind: 'import-progress' }>;

export type ImportSlice = {
  readonly importProgress: ImportProgress | null;

  takeImportProgress(progress: ImportProgress): void;
};

export const importSlice =
  (_api: Api): StateCreator<ImportSlice> =>
  (set) => ({
    importProgress: null,
    takeImportProgress: (importProgress) => set({ importProgress }),
  });
