import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aSession, setStage } from '../testing/false-backend.ts';
import { watchIdle } from './watch-idle.ts';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A window of its own, with an open file, watched from now on. */
function watched(lockAfter: 0 | 5 | 10) {
  const { store } = setStage({}, { lockAfter });
  store.getState().takeSession(aSession({}));
  const page = new EventTarget();
  // Safe: what is watched of a window.
  const window = Object.assign(page, { setInterval }) as unknown as Window;
  watchIdle(store, window, () => Date.now());
  const state = () => [store.getState().isLockNear, store.getState().isLocked];
  return { store, state, page, move: (sign = 'keydown') => page.dispatchEvent(new Event(sign)) };
}

it('warns a minute before it locks, and locks then', () => {
  const { state } = watched(5);
  vi.advanceTimersByTime(4 * MINUTE - 1_000);
  expect(state()).toEqual([false, false]);
  vi.advanceTimersByTime(1_000);
  expect(state()).toEqual([true, false]);
  vi.advanceTimersByTime(MINUTE - 1_000);
  expect(state()).toEqual([true, false]);
  vi.advanceTimersByTime(1_000);
  expect(state()).toEqual([false, true]);
});

it.each(['keydown', 'pointermove', 'pointerdown', 'wheel', 'touchstart'])(
  'takes %s as a sign of somebody there, during the warning too',
  (sign) => {
    const { state, move } = watched(5);
    vi.advanceTimersByTime(4.5 * MINUTE);
    expect(state()).toEqual([true, false]);
    move(sign);
    expect(state()).toEqual([false, false]);
    vi.advanceTimersByTime(4.5 * MINUTE);
    expect(state()).toEqual([true, false]);
  },
);

it('locks before the first move after a sleep is taken as one', () => {
  const { state, move } = watched(10);
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  move();
  expect(state()).toEqual([false, true]);
});

it('keeps the key after a sleep from the page, and no later one', () => {
  const { page } = watched(10);
  const heard: string[] = [];
  page.addEventListener('keydown', () => heard.push('key'));
  const press = () => page.dispatchEvent(new Event('keydown', { cancelable: true }));
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  expect([press(), heard]).toEqual([false, []]);
  expect([press(), heard]).toEqual([true, ['key']]);
});

it('never locks where the person chose so, and follows another choice at once', () => {
  const { store, state } = watched(0);
  vi.advanceTimersByTime(600 * MINUTE);
  expect(state()).toEqual([false, false]);
  store.getState().setLockAfter(5);
  vi.advanceTimersByTime(1_000);
  expect(state()).toEqual([false, true]);
});
