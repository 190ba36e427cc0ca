import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { FileCoverage } from '../../../shared/api/coverage-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Moment } from '../../../shared/api/records.ts';
import type { Result } from '../../../shared/result.ts';
import type { Signatory } from '../../../shared/rules/art-20.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type DecreeSlice = {
  /** What the articles last answered of the file; kept while they are asked anew. */
  readonly coverage: FileCoverage | null;
  /** Why the last question failed, until one succeeds. */
  readonly coverageFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readCoverage(moment: Moment): Promise<void>;
  askSignatory(functionCode: string, moment: Moment): Promise<Result<Signatory, Failure>>;
  /** Replaces the conditions of art. 19; the page reads the file anew. */
  setConditions(names: readonly string[]): Promise<Result<unknown, Failure>>;
};

export const decreeSlice =
  (api: Api): StateCreator<DecreeSlice & SessionSlice & NoticesSlice, [], [], DecreeSlice> =>
  (set, get) => {
    let question = 0;
    return {
      coverage: null,
      coverageFailure: null,

      async readCoverage(moment) {
        question += 1;
        const own = question;
        const reply = await api.decree.coverage(moment);
        if (own !== question) return;
        set(
          reply.ok
            ? { coverage: reply.value, coverageFailure: null }
            : { coverageFailure: reply.error },
        );
      },

      askSignatory: (functionCode, { on, knownOn }) =>
        api.decree.signatory({ functionCode, on, knownOn }),

      async setConditions(names) {
        const reply = await api.decree.setConditions({ names, reason: null });
        if (reply.ok) {
          await get().refreshSession();
          const undo = get().session?.file?.undo?.sequence ?? null;
          get().notify('articles.conditions.done', {}, undo);
        }
        return reply;
      },
    };
  };
