import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { PostOverview } from '../../../shared/api/posts-api.ts';
import type { Moment } from '../../../shared/api/records.ts';

export type PostsSlice = {
  /** By code; null before the first answer. */
  readonly posts: readonly PostOverview[] | null;
  readonly postsFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readPosts(moment: Moment): Promise<void>;
};

export const postsSlice =
  (api: Api): StateCreator<PostsSlice> =>
  (set) => {
    let question = 0;
    return {
      posts: null,
      postsFailure: null,

      async readPosts(moment) {
        question += 1;
        const own = question;
        const reply = await api.posts.list(moment);
        if (own !== question) return;
        set(reply.ok ? { posts: reply.value, postsFailure: null } : { postsFailure: reply.error });
      },
    };
  };
