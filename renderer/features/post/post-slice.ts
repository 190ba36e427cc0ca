import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import type { RowHistory } from '../../../shared/api/record-history-api.ts';
import type { Moment } from '../../../shared/api/records.ts';
import type { RecordChange } from '../../../shared/api/records-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type PostSlice = {
  /** Null before the first answer, and when there is no such post. */
  readonly postSheet: PostSheet | null;
  readonly postFailure: Failure | null;
  /** Of the post asked about last; null before the answer. */
  readonly postHistory: { readonly postCode: string; readonly history: RowHistory } | null;

  /** Late replies to earlier questions are left aside. */
  readPost(postCode: string, moment: Moment): Promise<void>;
  /** As `readPost`; kept apart, since what was changed is known whatever day is asked. */
  readPostHistory(postCode: string): Promise<void>;
  /** One undoable change; what is refused is told, and nothing is written. */
  changePost(changes: readonly RecordChange[], reason: string | null): Promise<boolean>;
  /** Tells that it is gone, and offers to take that back. */
  removeRank(rank: PostSheet['ranks'][number]): Promise<void>;
};

export const postSlice =
  (api: Api): StateCreator<PostSlice & NoticesSlice & SessionSlice, [], [], PostSlice> =>
  (set, get) => {
    let question = 0;
    let asked = 0;
    return {
      postSheet: null,
      postFailure: null,
      postHistory: null,

      async readPost(postCode, moment) {
        question += 1;
        const own = question;
        const reply = await api.posts.get({ ...moment, postCode });
        if (own !== question) return;
        set(
          reply.ok
            ? { postSheet: reply.value, postFailure: null }
            : { postSheet: null, postFailure: reply.error },
        );
      },

      async readPostHistory(postCode) {
        asked += 1;
        const own = asked;
        const reply = await api.records.postHistory({ postCode });
        if (own !== asked) return;
        if (reply.ok) set({ postHistory: { postCode, history: reply.value } });
        else get().reportFailure(reply.error);
      },

      async changePost(changes, reason) {
        const reply = await api.records.change({ changes, reason });
        if (!reply.ok) get().reportFailure(reply.error);
        await get().refreshSession();
        return reply.ok;
      },

      async removeRank({ id, version, rank, validFrom }) {
        if (!(await get().changePost([{ table: 'hardship', op: 'remove', id, version }], null)))
          return;
        const undoes = get().session?.file?.undo?.sequence ?? null;
        get().notify('posts.rank.removed', { rank, day: formatDay(validFrom) }, undoes);
      },
    };
  };
