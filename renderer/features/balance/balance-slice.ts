import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { BalanceReport } from '../../../shared/api/balance-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { DayAsked } from '../../../shared/api/records.ts';

export type BalanceSlice = {
  /** Null before the first answer. */
  readonly balance: BalanceReport | null;
  readonly balanceFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readBalance(asked: DayAsked): Promise<void>;
};

/** How far before and after the day the series reaches. */
const YEARS = 5;

export const balanceSlice =
  (api: Api): StateCreator<BalanceSlice> =>
  (set) => {
    let question = 0;
    return {
      balance: null,
      balanceFailure: null,

      async readBalance({ on, knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.balance.report({ on, knownOn, years: YEARS });
        if (own !== question) return;
        set(
          reply.ok
            ? { balance: reply.value, balanceFailure: null }
            : { balanceFailure: reply.error },
        );
      },
    };
  };
