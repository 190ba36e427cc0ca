import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Event } from '../../../shared/api/events.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { ImportProblem, Mapping } from '../../../shared/api/import-check.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { PreferencesSlice } from '../../app/preferences-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';
import type { Platform } from '../../platform/platform.ts';
import { withColumn, type ImportStage } from './import-stage.ts';
import { packFiles } from './pack-files.ts';
import { problemsCsv, type ProblemHeaders } from './problems-csv.ts';

export type ImportProgress = Extract<Event, { kind: 'import-progress' }>;

export type ImportSlice = {
  readonly importStage: ImportStage;
  readonly importProgress: ImportProgress | null;

  /** One workbook, or several CSV files that make one together. */
  startImport(files: readonly File[]): Promise<void>;
  setImportColumn(place: { sheet: string; header: string }, column: string | null): void;
  /** Checks the same file again, with the columns as chosen. */
  recheckImport(): Promise<void>;
  commitImport(): Promise<void>;
  /** Leaves no trace; the next file can be chosen. */
  cancelImport(): Promise<void>;
  /** To be called when a file opens or closes: what was checked was checked against another one. */
  forgetImport(): void;
  undoImport(): Promise<void>;
  downloadProblems(problems: readonly ImportProblem[], headers: ProblemHeaders): void;
  takeImportProgress(progress: ImportProgress): void;
};

type Needs = ImportSlice & SessionSlice & NoticesSlice & PreferencesSlice;

export const importSlice =
  (
    api: Api,
    platform: Pick<Platform, 'upload' | 'offer'>,
  ): StateCreator<Needs, [], [], ImportSlice> =>
  (set, get) => {
    const show = (importStage: ImportStage) => set({ importStage, importProgress: null });
    /** What was cancelled meanwhile answers into the void. */
    const isStill = (upload: string) => uploadOf(get().importStage) === upload;

    function refuse(failure: Failure): void {
      show({ kind: 'file', failure: failure.code === 'import-cancelled' ? null : failure });
    }

    async function check(
      { fileName, upload }: { readonly fileName: string; readonly upload: string },
      mapping: Mapping | null,
    ): Promise<void> {
      const { language } = get();
      show({ kind: 'checking', fileName, upload });
      const reply = await api.imports.check({ upload, fileName, mapping, language });
      if (!isStill(upload)) return;
      if (!reply.ok) return refuse(reply.error);
      const { value } = reply;
      show({
        kind: 'checked',
        fileName,
        upload,
        check: value,
        mapping: value.mapping,
        isMappingChanged: false,
      });
    }

    return {
      importStage: { kind: 'file', failure: null },
      importProgress: null,

      async startImport(files) {
        const packed = await packFiles(files);
        if (!packed) return;
        const { fileName } = packed;
        const waiting: ImportStage = { kind: 'checking', fileName, upload: null };
        show(waiting);
        const sent = await platform.upload(packed.bytes);
        if (get().importStage !== waiting) {
          if (sent.ok) await api.imports.cancel({ upload: sent.value });
          return;
        }
        if (!sent.ok) return refuse(sent.error);
        await check({ fileName, upload: sent.value }, null);
      },

      setImportColumn(place, column) {
        const stage = get().importStage;
        if (stage.kind !== 'checked') return;
        const mapping = withColumn(stage.mapping, place, column);
        set({ importStage: { ...stage, mapping, isMappingChanged: true } });
      },

      async recheckImport() {
        const stage = get().importStage;
        if (stage.kind === 'checked') await check(stage, stage.mapping);
      },

      async commitImport() {
        const checked = get().importStage;
        if (checked.kind !== 'checked') return;
        show({ kind: 'writing', checked });
        const { language } = get();
        const { upload } = checked;
        const reply = await api.imports.commit({ upload, leaveRefused: true, language });
        if (!reply.ok) return refuse(reply.error);
        const { fileName } = checked;
        await get().refreshSession();
        const sequence = get().session?.file?.undo?.sequence ?? null;
        show({ kind: 'done', fileName, summary: reply.value, sequence, isUndone: false });
      },

      async cancelImport() {
        const upload = uploadOf(get().importStage);
        const wasRunning = get().importStage.kind === 'checking';
        show({ kind: 'file', failure: null });
        if (upload !== null) await api.imports.cancel({ upload });
        if (wasRunning) get().notify('imports.cancelled');
      },

      forgetImport: () => show({ kind: 'file', failure: null }),

      async undoImport() {
        const stage = get().importStage;
        if (stage.kind !== 'done' || !(await get().undo())) return;
        set({ importStage: { ...stage, isUndone: true } });
      },

      downloadProblems(problems, headers) {
        const bytes = new Blob([problemsCsv(problems, headers)], { type: 'text/csv' });
        platform.offer(bytes, `${headers.fileName}.csv`);
      },

      takeImportProgress(importProgress) {
        if (uploadOf(get().importStage) === importProgress.upload) set({ importProgress });
      },
    };
  };

function uploadOf(stage: ImportStage): string | null {
  if (stage.kind === 'writing') return stage.checked.upload;
  return 'upload' in stage ? stage.upload : null;
}
