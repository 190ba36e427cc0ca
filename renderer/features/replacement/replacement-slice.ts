import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { DayAsked, InterimAnswer } from '../../../shared/api/records.ts';
import type { HeadquartersAnswer } from '../../../shared/api/replacement-api.ts';

/** A ranking, and the question it answers. */
export type AskedInterim = { readonly postCode: string; readonly answer: InterimAnswer };

export type ReplacementSlice = {
  readonly interim: AskedInterim | null;
  readonly headquarters: HeadquartersAnswer | null;
  readonly replacementFailure: Failure | null;

  /** Who acts for the head of a post; late replies to earlier questions are left aside. */
  readInterim(postCode: string, asked: DayAsked): Promise<void>;
  /** Who replaces whom at headquarters; late replies are left aside too. */
  readHeadquarters(asked: DayAsked): Promise<void>;
};

export const replacementSlice =
  (api: Api): StateCreator<ReplacementSlice> =>
  (set) => {
    let question = 0;
    return {
      interim: null,
      headquarters: null,
      replacementFailure: null,

      async readInterim(postCode, { on, knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.decree.interim({ postCode, on, knownOn });
        if (own !== question) return;
        set(
          reply.ok
            ? { interim: { postCode, answer: reply.value }, replacementFailure: null }
            : { interim: null, replacementFailure: reply.error },
        );
      },

      async readHeadquarters({ on, knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.replacement.headquarters({ on, knownOn });
        if (own !== question) return;
        set(
          reply.ok
            ? { headquarters: reply.value, replacementFailure: null }
            : { headquarters: null, replacementFailure: reply.error },
        );
      },
    };
  };
