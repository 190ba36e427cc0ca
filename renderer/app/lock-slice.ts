import type { StateCreator } from 'zustand/vanilla';
import type { Admission } from '../platform/platform.ts';
import type { SessionSlice } from './session-slice.ts';
import type { WindowLock } from './window-lock.ts';

export type LockSlice = {
  /** Whether the window shows nothing but how to unlock it. */
  readonly isLocked: boolean;
  /** Whether it locks within a minute unless somebody moves. */
  readonly isLockNear: boolean;

  lock(): void;
  /** `code`: as typed; null where none is asked for. */
  unlock(code: string | null): Promise<Admission>;
  warnOfLock(isLockNear: boolean): void;
};

type Needs = LockSlice & Pick<SessionSlice, 'session' | 'refreshSession'>;

export const lockSlice =
  (lock: WindowLock): StateCreator<Needs, [], [], LockSlice> =>
  (set, get) => ({
    isLocked: false,
    isLockNear: false,

    lock() {
      if (get().isLocked) return;
      set({ isLocked: true, isLockNear: false });
      void lock.close();
    },

    async unlock(code) {
      const admission = await lock.open(code);
      if (admission !== 'admitted') return admission;
      set({ isLocked: false });
      // Events were not told meanwhile.
      await get().refreshSession();
      return admission;
    },

    warnOfLock: (isLockNear) => isLockNear !== get().isLockNear && set({ isLockNear }),
  });
