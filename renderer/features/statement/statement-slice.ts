import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Official } from '../../../shared/api/official-api.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type StatementSlice = {
  /** Who handles the files; null = nobody named yet, undefined before the first answer. */
  readonly official: Official | null | undefined;

  readOfficial(): Promise<void>;
  /** Whether it was written; a refusal is told. */
  saveOfficial(official: Official): Promise<boolean>;
};

export const statementSlice =
  (api: Api): StateCreator<StatementSlice & NoticesSlice & SessionSlice, [], [], StatementSlice> =>
  (set, get) => ({
    official: undefined,

    async readOfficial() {
      const reply = await api.official.get({});
      if (reply.ok) set({ official: reply.value });
      else get().reportFailure(reply.error);
    },

    async saveOfficial(official) {
      const reply = await api.official.set(official);
      if (reply.ok) set({ official: reply.value });
      else get().reportFailure(reply.error);
      await get().refreshSession();
      return reply.ok;
    },
  });
