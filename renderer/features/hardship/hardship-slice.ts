import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { HardshipEntry } from '../../../shared/api/hardship-api.ts';
import type { DayAsked } from '../../../shared/api/records.ts';

export type HardshipSlice = {
  /** By staff number; null before the first answer. */
  readonly hardship: readonly HardshipEntry[] | null;
  readonly hardshipFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readHardship(asked: DayAsked): Promise<void>;
};

export const hardshipSlice =
  (api: Api): StateCreator<HardshipSlice> =>
  (set) => {
    let question = 0;
    return {
      hardship: null,
      hardshipFailure: null,

      async readHardship({ on, knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.hardship.list({ on, knownOn });
        if (own !== question) return;
        set(
          reply.ok
            ? { hardship: reply.value, hardshipFailure: null }
            : { hardshipFailure: reply.error },
        );
      },
    };
  };
