import type { Event } from '../../shared/api/events.ts';
import { err } from '../../shared/result.ts';
import type { Dispatch } from '../host/dispatch.ts';

/** Between the page and the planner: while it is closed, nothing is answered and nothing is told. */
export type WindowLock = {
  isClosed(): boolean;
  close(): void;
  open(): void;
  /** The same answers while it is open. */
  guard(dispatch: Dispatch): Dispatch;
  emit(event: Event): void;
};

/** A planner file opened with a double click meanwhile is told of once the lock is open. */
export function createWindowLock(tell: (event: Event) => void): WindowLock {
  let isClosed = false;
  let given: Event | null = null;
  return {
    isClosed: () => isClosed,
    close: () => void (isClosed = true),
    open() {
      isClosed = false;
      if (given) tell(given);
      given = null;
    },
    guard: (dispatch) => async (name, input) =>
      isClosed ? err({ code: 'locked' }) : dispatch(name, input),
    emit(event) {
      if (!isClosed) return tell(event);
      if (event.kind === 'menu' && event.command === 'open-given') given = event;
    },
  };
}
