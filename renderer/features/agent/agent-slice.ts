import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { AgentFile, Moment, Reference } from '../../../shared/api/records.ts';
import type { Result } from '../../../shared/result.ts';
import type { Key, Values } from '../../../shared/wording/translator.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import { revisionOf, type SessionSlice } from '../../app/session-slice.ts';
import { type AgentEdit, applyEdit } from './agent-edit.ts';

export type AgentSlice = {
  /** What the backend last said of the agent asked for; kept while it is asked again. */
  readonly agentFile: AgentFile | null;
  readonly isReadingAgent: boolean;
  /** Why the last reading failed, until one succeeds. */
  readonly agentFailure: Failure | null;
  readonly reference: Reference | null;

  /** Late replies to earlier questions are left aside. */
  readAgent(staffNumber: string, moment: Moment): Promise<void>;
  forgetAgent(): void;
  /** Posts, services and functions, for names and pickers; read once for each state of the file. */
  readReference(): Promise<void>;
  /**
   * Writes one undoable change; what was read is stale afterwards, and the revision says so.
   *
   * Gives the id of what was written, null when it is gone. On success `news` is told, with its
   * undo; where another change came between, the agent is read again before the failure is given.
   */
  saveEdit(
    edit: AgentEdit,
    reason: string | null,
    news: News,
  ): Promise<Result<string | null, Failure>>;
};

/** What is told of a change that succeeded. */
export type News = { readonly key: Key; readonly values: Values };

/** How far the statutory terms to come are shown. */
export const PROJECTION_YEARS = 12;

type Needs = AgentSlice & NoticesSlice & SessionSlice & ExpectsChange;

/** What the list of the window offers; a feature knows no other. */
export type ExpectsChange = { expectChange(staffNumber: string | null): void };

export const agentSlice =
  (api: Api): StateCreator<Needs, [], [], AgentSlice> =>
  (set, get) => {
    let question = 0;
    let asked: { readonly staffNumber: string; readonly moment: Moment } | null = null;
    let referenceRevision: string | null = null;

    return {
      agentFile: null,
      isReadingAgent: false,
      agentFailure: null,
      reference: null,

      async readAgent(staffNumber, moment) {
        question += 1;
        const own = question;
        asked = { staffNumber, moment };
        const isOther = get().agentFile?.agent.staffNumber !== staffNumber;
        set({
          isReadingAgent: true,
          ...(isOther ? { agentFile: null, agentFailure: null } : {}),
        });
        const reply = await api.agents.get({ ...moment, staffNumber, years: PROJECTION_YEARS });
        if (own !== question) return;
        set({
          isReadingAgent: false,
          ...(reply.ok
            ? { agentFile: reply.value, agentFailure: null }
            : { agentFailure: reply.error }),
        });
      },

      forgetAgent() {
        question += 1;
        set({ agentFile: null, agentFailure: null, isReadingAgent: false });
      },

      async readReference() {
        const revision = revisionOf(get());
        if (revision === referenceRevision) return;
        referenceRevision = revision;
        const reply = await api.reference.list({});
        if (reply.ok) set({ reference: reply.value });
        else get().reportFailure(reply.error);
      },

      async saveEdit(edit, reason, news) {
        get().expectChange(asked?.staffNumber ?? null);
        const reply = await applyEdit(api, edit, reason);
        if (!reply.ok) get().expectChange(null);
        if (reply.ok) {
          await get().refreshSession();
          get().notify(news.key, news.values, get().session?.file?.undo?.sequence ?? null);
        } else if (reply.error.code === 'changed-meanwhile' && asked !== null) {
          await get().readAgent(asked.staffNumber, asked.moment);
        }
        return reply;
      },
    };
  };
