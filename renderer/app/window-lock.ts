import type { Admission, Platform } from '../platform/platform.ts';
import type { CallGate } from './hold-calls.ts';

/** How the window is closed to everybody, and opened again. */
export type WindowLock = {
  close(): Promise<void>;
  /** `code`: as typed; null where none is asked for. */
  open(code: string | null): Promise<Admission>;
};

/** Calls rest before the planner is told to refuse them, and go on once it lets the page in. */
export function windowLock(
  { door, lock, shell }: Pick<Platform, 'door' | 'lock' | 'shell'>,
  gate: Pick<CallGate, 'hold' | 'release'>,
): WindowLock {
  let closing = Promise.resolve();
  const enter = async (code: string | null): Promise<Admission> => {
    if (door) return door.enter(code ?? '');
    return (await shell?.unlock({})) === false ? 'code-refused' : 'admitted';
  };
  return {
    close: () => (closing = gate.hold().then(lock)),
    async open(code) {
      await closing;
      const admission = await enter(code);
      if (admission === 'admitted') gate.release();
      return admission;
    },
  };
}
