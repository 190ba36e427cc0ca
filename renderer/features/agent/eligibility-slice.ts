import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { EligibilityAnswer } from '../../../shared/api/eligibility.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Moment } from '../../../shared/api/records.ts';

export type AgentEligibilitySlice = {
  /** What art. 21 says of the agent last asked for; kept while that agent is asked for again. */
  readonly agentEligibility: EligibilityAnswer | null;
  /** Why the last question failed, until one succeeds. */
  readonly agentEligibilityFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readEligibility(staffNumber: string, moment: Moment): Promise<void>;
};

export const agentEligibilitySlice =
  (api: Api): StateCreator<AgentEligibilitySlice> =>
  (set, get) => {
    let question = 0;
    return {
      agentEligibility: null,
      agentEligibilityFailure: null,

      async readEligibility(staffNumber, moment) {
        question += 1;
        const own = question;
        if (get().agentEligibility?.staffNumber !== staffNumber)
          set({ agentEligibility: null, agentEligibilityFailure: null });
        const reply = await api.eligibility.get({ ...moment, staffNumber });
        if (own !== question) return;
        set(
          reply.ok
            ? { agentEligibility: reply.value, agentEligibilityFailure: null }
            : { agentEligibilityFailure: reply.error },
        );
      },
    };
  };
