import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { ProposalsMade } from '../../shared/api/documents-api.ts';
import type { Event } from '../../shared/api/events.ts';
import type { DownloadSlice } from './download-slice.ts';
import type { NoticesSlice } from './notices-slice.ts';

type SeveralProposals = Omit<Parameters<Api['documents']['makeProposals']>[0], 'job'>;
type ProposalsProgress = Extract<Event, { readonly kind: 'proposals-progress' }>;

export type MakeProposalsSlice = {
  /** How far the making of several is; null when none is under way. */
  readonly proposalsProgress: ProposalsProgress | null;

  /** Several as one archive; null where it failed, which is told. */
  makeProposals(asked: SeveralProposals): Promise<ProposalsMade | null>;
  /** Of another making than the one under way: left aside. */
  takeProposalsProgress(progress: ProposalsProgress): void;
  /** Gives up the making of several. */
  cancelProposals(): void;
};

type Needs = MakeProposalsSlice & Pick<DownloadSlice, 'keepFile'> & NoticesSlice;

export const makeProposalsSlice =
  (api: Api): StateCreator<Needs, [], [], MakeProposalsSlice> =>
  (set, get) => ({
    proposalsProgress: null,

    async makeProposals(asked) {
      const job = crypto.randomUUID();
      const total = asked.ids.length;
      set({ proposalsProgress: { kind: 'proposals-progress', job, done: 0, total } });
      const made = await api.documents.makeProposals({ ...asked, job });
      if (get().proposalsProgress?.job === job) set({ proposalsProgress: null });
      if (!made.ok) {
        get().reportFailure(made.error);
        return null;
      }
      if (made.value.ticket) await get().keepFile(made.value.ticket);
      return made.value;
    },

    takeProposalsProgress(progress) {
      if (get().proposalsProgress?.job === progress.job) set({ proposalsProgress: progress });
    },

    cancelProposals() {
      const { proposalsProgress } = get();
      if (proposalsProgress) void api.documents.cancelProposals({ job: proposalsProgress.job });
    },
  });
