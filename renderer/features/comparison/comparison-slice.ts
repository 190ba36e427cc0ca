import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Comparison } from '../../../shared/api/comparison-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Moment } from '../../../shared/api/records.ts';
import type { Sides } from './sides.ts';

export type ComparisonSlice = {
  /** As chosen; null = the moment of the window, and the end of its planning. */
  readonly sides: Sides | null;
  /** null before the first answer; kept while two others are compared. */
  readonly comparison: Comparison | null;
  readonly comparisonFailure: Failure | null;

  compareSides(sides: Sides): void;
  /** Late replies to earlier questions are left aside. */
  readComparison(before: Moment, after: Moment): Promise<void>;
  /** Both sides as at first; a reply still under way is left aside. */
  forgetComparison(): void;
};

const NOTHING = { sides: null, comparison: null, comparisonFailure: null };

export const comparisonSlice =
  (api: Api): StateCreator<ComparisonSlice> =>
  (set) => {
    let question = 0;
    return {
      ...NOTHING,

      compareSides: (sides) => set({ sides }),

      async readComparison(before, after) {
        question += 1;
        const own = question;
        const reply = await api.comparison.get({ before, after });
        if (own !== question) return;
        set(
          reply.ok
            ? { comparison: reply.value, comparisonFailure: null }
            : { comparisonFailure: reply.error },
        );
      },

      forgetComparison() {
        question += 1;
        set(NOTHING);
      },
    };
  };
