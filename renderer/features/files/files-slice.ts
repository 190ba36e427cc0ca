import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { BackupLook, PlannerFile, SessionState } from '../../../shared/api/records.ts';
import type { Result } from '../../../shared/result.ts';
import { defaultMoment, type MomentSlice } from '../../app/moment-slice.ts';
import type { ScreenSlice } from '../../app/screen-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';
import type { UnsavedSlice } from '../../app/unsaved-slice.ts';
import type { Platform } from '../../platform/platform.ts';

/** A backup that was read and verified, before it is restored. */
export type ChosenBackup = {
  readonly upload: string;
  readonly fileName: string;
  readonly look: BackupLook;
};

export type FilesSlice = {
  /** Latest first; null before the first answer. */
  readonly plannerFiles: readonly PlannerFile[] | null;
  /** Name of the file on its way, for the screen. */
  readonly opening: string | null;
  /** Name of the backup on its way. */
  readonly reading: string | null;
  /** Why the last attempt failed, until the next one. */
  readonly fileFailure: Failure | null;

  /** null = none is waiting for an answer. */
  readonly chosenBackup: ChosenBackup | null;

  listFiles(): Promise<void>;
  openFile(file: PlannerFile): Promise<void>;
  openDemonstration(name: string): Promise<void>;
  chooseFile(name: string): Promise<void>;
  /** True when the file is there and open. */
  createFile(name: string): Promise<boolean>;
  /** Hands a backup over and says what it is; nothing is restored yet. */
  readBackup(file: File): Promise<void>;
  /** Under that name; null = not at all. */
  restoreBackup(name: string | null): Promise<void>;
  closeFile(): Promise<void>;
  /** The file that was opened with a double click. */
  openGiven(): Promise<void>;
  /** The system's dialog where there is one, else the list of files. */
  openAnother(): Promise<void>;
};

type Needs = FilesSlice & SessionSlice & ScreenSlice & MomentSlice & Pick<UnsavedSlice, 'leave'>;

export const filesSlice =
  (api: Api, platform: Pick<Platform, 'upload'>): StateCreator<Needs, [], [], FilesSlice> =>
  (set, get) => {
    /** Nothing of the former file may stay on screen. */
    function enter(session: SessionState): void {
      get().takeSession(session);
      set({
        screen: 'overview',
        subject: null,
        trail: [],
        dialog: null,
        chosen: null,
        moment: defaultMoment(get().today),
      });
    }

    async function open(
      name: string,
      answer: Promise<Result<SessionState | null, Failure>>,
    ): Promise<boolean> {
      set({ opening: name, fileFailure: null });
      const reply = await answer;
      set({ opening: null, fileFailure: reply.ok ? null : reply.error });
      if (reply.ok && reply.value) enter(reply.value);
      if (!reply.ok) await get().listFiles();
      return reply.ok && reply.value !== null;
    }

    async function close(): Promise<void> {
      const reply = await api.files.close({});
      if (reply.ok) enter(reply.value);
      else set({ fileFailure: reply.error });
      await get().listFiles();
    }

    return {
      plannerFiles: null,
      opening: null,
      reading: null,
      fileFailure: null,
      chosenBackup: null,

      async listFiles() {
        const reply = await api.files.list({});
        if (reply.ok) set({ plannerFiles: reply.value });
        else set({ plannerFiles: [], fileFailure: reply.error });
      },

      openFile: async ({ id, name }) => void (await open(name, api.files.open({ id }))),
      openDemonstration: async (name) => void (await open(name, api.files.openDemonstration({}))),
      chooseFile: async (name) => void (await open(name, api.files.choose({ given: false }))),
      createFile: (name) => open(name, api.files.create({ name })),

      async readBackup(file) {
        set({ reading: file.name, fileFailure: null });
        const sent = await platform.upload(file);
        const input = { upload: sent.ok ? sent.value : '', fileName: file.name };
        const reply = sent.ok ? await api.files.lookAtBackup(input) : sent;
        set({
          reading: null,
          fileFailure: reply.ok ? null : reply.error,
          chosenBackup: reply.ok ? { ...input, look: reply.value } : null,
        });
      },

      async restoreBackup(name) {
        const { chosenBackup } = get();
        if (name === null || !chosenBackup) return set({ chosenBackup: null, fileFailure: null });
        const { upload, fileName } = chosenBackup;
        if (await open(name, api.files.restore({ upload, fileName, name })))
          set({ chosenBackup: null });
      },

      openGiven: async () =>
        get().leave('file', async () => {
          await open('', api.files.choose({ given: true }));
        }),

      async openAnother() {
        if (!get().session?.canChooseFiles) return get().closeFile();
        await get().leave('file', () => get().chooseFile(''));
      },

      closeFile: async () => get().leave('file', close),
    };
  };
