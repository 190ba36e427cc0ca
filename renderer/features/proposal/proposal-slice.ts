import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Letterhead, Proposal, ProposalQuestion } from '../../../shared/api/documents-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type ProposalSlice = {
  /** The one asked for last; null before its first answer. */
  readonly proposal: (Proposal & { readonly id: string }) | null;
  readonly proposalFailure: Failure | null;
  /** `undefined` before the first answer. */
  readonly letterhead: Letterhead | undefined;

  /** Late replies to earlier questions are left aside. */
  readProposal(question: ProposalQuestion): Promise<void>;
  /** Whether it has its number now; a refusal is told. */
  numberProposal(question: ProposalQuestion): Promise<boolean>;
  /** The journal’s number of the look; null where it could not be recorded, which is told. */
  lookForProposal(staffNumber: string, reason: string): Promise<number | null>;
  readLetterhead(): Promise<void>;
  /** Whether it was written; a refusal is told. */
  saveLetterhead(letterhead: Letterhead): Promise<boolean>;
};

type Needs = ProposalSlice & NoticesSlice & SessionSlice;

export const proposalSlice =
  (api: Api): StateCreator<Needs, [], [], ProposalSlice> =>
  (set, get) => {
    let questions = 0;
    let last: string | null = null;
    return {
      proposal: null,
      proposalFailure: null,
      letterhead: undefined,

      async readProposal(question) {
        questions += 1;
        const own = questions;
        if (last !== question.id) set({ proposal: null, proposalFailure: null });
        last = question.id;
        const reply = await api.documents.proposal(question);
        if (own !== questions) return;
        if (reply.ok) set({ proposal: { ...reply.value, id: question.id }, proposalFailure: null });
        else set({ proposal: null, proposalFailure: reply.error });
      },

      async numberProposal({ id, on, language }) {
        const reply = await api.documents.numberProposal({ id, on, language });
        if (!reply.ok) get().reportFailure(reply.error);
        await get().refreshSession();
        return reply.ok;
      },

      async lookForProposal(staffNumber, reason) {
        const looked = await api.sensitive.look({ staffNumber, reason });
        const looks = looked.ok ? await api.sensitive.looks({ staffNumber }) : looked;
        if (!looks.ok) get().reportFailure(looks.error);
        await get().refreshSession();
        return looks.ok ? (looks.value[0]?.sequence ?? null) : null;
      },

      async readLetterhead() {
        const reply = await api.documents.letterhead({});
        if (reply.ok) set({ letterhead: reply.value });
        else get().reportFailure(reply.error);
      },

      async saveLetterhead(letterhead) {
        const reply = await api.documents.setLetterhead(letterhead);
        if (reply.ok) set({ letterhead: reply.value });
        else get().reportFailure(reply.error);
        await get().refreshSession();
        return reply.ok;
      },
    };
  };
