import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import type { Moment } from '../../../shared/api/records.ts';

export type QualitySlice = {
  /** Null before the first answer; kept while it is asked again. */
  readonly quality: QualityAnswer | null;
  readonly qualityFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readQuality(moment: Moment): Promise<void>;
};

export const qualitySlice =
  (api: Api): StateCreator<QualitySlice> =>
  (set) => {
    let question = 0;
    return {
      quality: null,
      qualityFailure: null,

      async readQuality(moment) {
        question += 1;
        const own = question;
        const reply = await api.quality.list(moment);
        if (own !== question) return;
        set(
          reply.ok
            ? { quality: reply.value, qualityFailure: null }
            : { qualityFailure: reply.error },
        );
      },
    };
  };
