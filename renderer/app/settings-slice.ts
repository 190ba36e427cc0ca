import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { RecentFiles } from '../../shared/api/recent-api.ts';
import type { DesktopSettings } from '../../shared/api/shell-ask.ts';
import type { Result } from '../../shared/result.ts';
import type { FilesSlice } from '../features/files/files-slice.ts';
import type { Platform } from '../platform/platform.ts';
import type { NoticesSlice } from './notices-slice.ts';

/** What is kept for this person outside the page. */
export type SettingsSlice = {
  /** null before the first answer. */
  readonly recentFiles: RecentFiles | null;
  /** null before the first answer, and in a browser. */
  readonly desktopSettings: DesktopSettings | null;

  readRecent(): Promise<void>;
  keepRecent(isKept: boolean): Promise<void>;
  clearRecent(): Promise<void>;
  readDesktop(): Promise<void>;
  keepDesktop(settings: DesktopSettings): Promise<void>;
};

type Needs = SettingsSlice &
  Pick<NoticesSlice, 'reportFailure'> &
  Pick<FilesSlice, 'listFiles' | 'plannerFiles'>;

export const settingsSlice =
  (
    { recent }: Pick<Api, 'recent'>,
    { shell }: Pick<Platform, 'shell'>,
  ): StateCreator<Needs, [], [], SettingsSlice> =>
  (set, get) => {
    async function take(answer: Promise<Result<RecentFiles, Failure>>): Promise<void> {
      const reply = await answer;
      if (!reply.ok) return get().reportFailure(reply.error);
      set({ recentFiles: reply.value });
      if (get().plannerFiles !== null) await get().listFiles();
    }
    return {
      recentFiles: null,
      desktopSettings: null,
      readRecent: () => take(recent.get({})),
      keepRecent: (isKept) => take(recent.keep({ isKept })),
      clearRecent: () => take(recent.clear({})),
      readDesktop: async () => set({ desktopSettings: (await shell?.settings({})) ?? null }),
      keepDesktop: async (settings) =>
        set({ desktopSettings: (await shell?.keepSettings(settings)) ?? null }),
    };
  };
