import { type RefObject, useEffect, useRef } from 'react';
import { edgeSpeed } from './edge-speed.ts';
import { HEAD_WIDTH } from './row-window.ts';

/** A tab that slept does not leap. */
const LONGEST_FRAME_MS = 50;

/** Moves the years while a bar is dragged to their edge, and tells after each step that they moved. */
export function useEdgeScroll(
  scroller: RefObject<HTMLElement | null>,
  onMoved: () => void,
): { follow(x: number): void; stop(): void } {
  const pointer = useRef<number | null>(null);
  const frame = useRef(0);
  const told = useRef(onMoved);
  useEffect(() => {
    told.current = onMoved;
  });
  const stop = () => {
    pointer.current = null;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const step = (before: number) => (now: number) => {
    frame.current = 0;
    const element = scroller.current;
    if (element === null || pointer.current === null) return;
    const { left } = element.getBoundingClientRect();
    const sight = { left: left + HEAD_WIDTH, right: left + element.clientWidth };
    const speed = edgeSpeed(pointer.current, sight);
    if (speed === 0) return;
    const seconds = Math.min(now - before, LONGEST_FRAME_MS) / 1000;
    const old = element.scrollLeft;
    // Whole pixels: a browser may round the rest away, and then the years would never move.
    element.scrollLeft =
      old + Math.sign(speed) * Math.max(1, Math.round(Math.abs(speed) * seconds));
    if (element.scrollLeft === old) return;
    told.current();
    frame.current = requestAnimationFrame(step(now));
  };
  return {
    follow(x) {
      pointer.current = x;
      if (frame.current === 0) frame.current = requestAnimationFrame(step(performance.now()));
    },
    stop,
  };
}
