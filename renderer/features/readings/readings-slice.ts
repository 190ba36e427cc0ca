import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Impact } from '../../../shared/api/readings-api.ts';
import type { Moment } from '../../../shared/api/records.ts';
import type { Result } from '../../../shared/result.ts';
import type { Flip } from '../../../shared/rules/impact.ts';
import type { Readings } from '../../../shared/rules/readings.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type ReadingsSlice = {
  /** Those in use in the open file, as it is known; null before they are read. */
  readonly readings: Readings | null;
  /** What each other option would change; null while that is measured. */
  readonly impacts: readonly Impact[] | null;
  readonly readingsFailure: Failure | null;

  readReadings(knownOn: Moment['knownOn']): Promise<void>;
  /** Late replies to earlier questions are left aside. */
  readImpacts(moment: Moment): Promise<void>;
  /** Sets one switch; `news` are the words for what was done. */
  setReading(
    flip: Flip & { readonly reason: string },
    news: { readonly doubt: string; readonly option: string },
  ): Promise<Result<unknown, Failure>>;
};

export const readingsSlice =
  (api: Api): StateCreator<ReadingsSlice & SessionSlice & NoticesSlice, [], [], ReadingsSlice> =>
  (set, get) => {
    let question = 0;
    return {
      readings: null,
      impacts: null,
      readingsFailure: null,

      async readReadings(knownOn) {
        const reply = await api.readings.get({ knownOn });
        if (reply.ok) set({ readings: reply.value });
        else set({ readings: null, readingsFailure: reply.error });
      },

      async readImpacts(moment) {
        question += 1;
        const own = question;
        set({ impacts: null });
        const reply = await api.readings.impact(moment);
        if (own !== question) return;
        set(
          reply.ok
            ? { impacts: reply.value, readingsFailure: null }
            : { impacts: null, readingsFailure: reply.error },
        );
      },

      async setReading({ name, option, reason }, news) {
        const reply = await api.readings.set({ name, option, reason });
        if (reply.ok) {
          await get().refreshSession();
          get().notify('readings.done', news, get().session?.file?.undo?.sequence ?? null);
        }
        return reply;
      },
    };
  };
