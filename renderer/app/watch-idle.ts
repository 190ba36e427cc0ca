import type { AppStore } from './create-app-store.ts';

const LOOK_MS = 1_000;
const MINUTE_MS = 60_000;
/** What a person does, wherever the focus is. */
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/**
 * Locks the window when nobody has moved for as long as was chosen; warns a minute before (AX-11).
 *
 * `now`: milliseconds on a clock that goes on while the computer sleeps.
 */
export function watchIdle(store: AppStore, page: Window, now: () => number): void {
  let movedAt = now();

  const look = () => {
    const { lockAfter, isLocked, session, lock, warnOfLock } = store.getState();
    const left = movedAt + lockAfter * MINUTE_MS - now();
    if (isLocked || session === null || lockAfter === 0) return warnOfLock(false);
    if (left <= 0) lock();
    else warnOfLock(left <= MINUTE_MS);
  };
  const move = (event: Event) => {
    const wasLocked = store.getState().isLocked;
    // Whoever comes back after a sleep finds it locked.
    look();
    if (!wasLocked && store.getState().isLocked) {
      event.stopImmediatePropagation();
      // Its letter would be typed into what asks for the code.
      if (event.type === 'keydown') event.preventDefault();
    }
    movedAt = now();
    look();
  };

  for (const sign of SIGNS)
    page.addEventListener(sign, move, { capture: true, passive: sign !== 'keydown' });
  page.setInterval(look, LOOK_MS);
}
