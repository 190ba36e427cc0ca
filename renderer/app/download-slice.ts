import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { ProposalQuestion, ProposalsMade } from '../../shared/api/documents-api.ts';
import type { Event } from '../../shared/api/events.ts';
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
  /** How far the making of several is; null when none is under way. */
  readonly proposalsProgress: ProposalsProgress | null;
  takeProposalsProgress(progress: ProposalsProgress): void;
  /** Gives up the making of several. */
  cancelProposals(): void;
  /** Several as one archive; null where it failed, which is told. */
  makeProposals(asked: SeveralProposals): Promise<ProposalsMade | null>;
};

type SeveralProposals = Omit<Parameters<Api['documents']['makeProposals']>[0], 'job'>;
type ProposalsProgress = Extract<Event, { readonly kind: 'proposals-progress' }>;

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
      proposalsProgress: null,
      exportList: (request) => fetchMade(api.exports.create(request)),
      openSaved: (id) => reach(platform.shell?.openSaved({ id })),
      showSaved: (id) => reach(platform.shell?.showSaved({ id })),
      backup: () => fetchMade(api.files.backup({})),
      makeProposal: (asked) => fetchMade(api.documents.makeProposal(asked)),

      async makeProposals(asked) {
        const job = crypto.randomUUID();
        const total = asked.ids.length;
        set({ proposalsProgress: { kind: 'proposals-progress', job, done: 0, total } });
        const made = await api.documents.makeProposals({ ...asked, job });
        set({ proposalsProgress: null });
        if (!made.ok) {
          get().reportFailure(made.error);
          return null;
        }
        if (made.value.ticket) await fetchMade(Promise.resolve(ok(made.value.ticket)));
        return made.value;
      },
      takeProposalsProgress(progress) {
        if (get().proposalsProgress?.job === progress.job) set({ proposalsProgress: progress });
      },
      cancelProposals() {
        const { proposalsProgress } = get();
        if (proposalsProgress) void api.documents.cancelProposals({ job: proposalsProgress.job });
      },
    };
  };
