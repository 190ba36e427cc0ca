import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { ProposalQuestion } from '../../shared/api/documents-api.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { ExportRequest, Ticket } from '../../shared/api/records.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Platform } from '../platform/platform.ts';
import type { NoticesSlice } from './notices-slice.ts';

export type DownloadSlice = {
  /** True while a file is being made. */
  readonly isDownloading: boolean;

  exportList(request: ExportRequest): Promise<void>;
  backup(): Promise<void>;
  /** Opens a file that was saved, or shows it in its folder. Desktop only. */
  openSaved(id: string): Promise<void>;
  showSaved(id: string): Promise<void>;
  /** The proposal as a Word file, numbered. */
  makeProposal(asked: ProposalQuestion): Promise<void>;
  /** Fetches what was made, and lets the person keep it. */
  keepFile(ticket: Ticket): Promise<void>;
};

export const downloadSlice =
  (
    api: Api,
    platform: Pick<Platform, 'download' | 'shell'>,
  ): StateCreator<DownloadSlice & NoticesSlice, [], [], DownloadSlice> =>
  (set, get) => {
    async function fetchMade(making: Promise<Result<Ticket, Failure>>): Promise<void> {
      set({ isDownloading: true });
      const made = await making;
      const kept = made.ok ? await platform.download(made.value) : made;
      set({ isDownloading: false });
      if (!kept.ok) get().reportFailure(kept.error);
      // The desktop asks where, and tells of the file once it is there.
      else if (made.ok && platform.shell === null)
        get().notify('app.download.ready', { name: made.value.fileName });
    }

    const reach = async (found: Promise<boolean> | undefined) => {
      if ((await found) !== true) get().notify('app.saved.gone');
    };

    return {
      isDownloading: false,
      exportList: (request) => fetchMade(api.exports.create(request)),
      openSaved: (id) => reach(platform.shell?.openSaved({ id })),
      showSaved: (id) => reach(platform.shell?.showSaved({ id })),
      backup: () => fetchMade(api.files.backup({})),
      makeProposal: (asked) => fetchMade(api.documents.makeProposal(asked)),
      keepFile: (ticket) => fetchMade(Promise.resolve(ok(ticket))),
    };
  };
