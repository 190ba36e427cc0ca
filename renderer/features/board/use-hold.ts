import { useEffect, useMemo, useRef, useState } from 'react';
import type { BoardAgent } from '../../../shared/api/board-api.ts';
import type { Period } from '../../../shared/dates.ts';
import { careerDrawer, type Bar, type DrawnCareer } from './career-bars.ts';
import { type Ends, moveEnds, movePeriod, type Offset, type Part, withEnds } from './move-days.ts';
import type { Question } from '../../../shared/rules/clock.ts';

/** A bar taken hold of, and how far it has been moved. */
export type Hold = { readonly bar: Bar; readonly part: Part; readonly offset: Offset };

/** A held bar with the days it would have, and what the decree says of that career then. */
export type Held = Hold & {
  readonly days: Period;
  readonly career: DrawnCareer;
  /** The bar as it would be; the old one where the days make it disappear. */
  readonly moved: Bar;
};

/** What is to be kept of a bar that was set down. */
export type Move = {
  readonly ends: Ends;
  /** null = none was given. */
  readonly reason: string | null;
};

/** What keyboard, pointer and buttons do with a bar alike. */
export type Grip = {
  readonly held: Held | null;
  /** Why it is moved, as typed. */
  readonly reason: string;
  setReason(reason: string): void;
  take(bar: Bar, part: Part): void;
  /** Further by so much. */
  shift(by: Offset): void;
  /** So far from where it was taken. */
  moveTo(offset: Offset): void;
  /** What is moved from now on; what was moved so far goes back. */
  setPart(part: Part): void;
  drop(): void;
  cancel(): void;
};

const STILL: Offset = { months: 0, days: 0 };

/** One bar at a time may be held; `write` keeps what was dropped. */
export function useHold(
  question: Question | null,
  write: (agent: BoardAgent, id: string, move: Move) => void,
): Grip {
  const [hold, setHold] = useState<Hold | null>(null);
  const [reason, setReason] = useState('');
  // What was done last, drawn or not: a drop may come before the picture of the last move.
  const latest = useRef<Hold | null>(null);
  const put = (next: Hold | null) => {
    latest.current = next;
    setHold(next);
  };
  const change = (patch: (hold: Hold) => Partial<Hold>) => {
    const before = latest.current;
    if (before) put({ ...before, ...patch(before) });
  };
  const held = useMemo(
    () => (hold && question ? judgeHold(hold, question) : null),
    [hold, question],
  );
  const keep = (one: Hold) =>
    write(one.bar.agent, one.bar.id, {
      ends: moveEnds(one.bar.record, one.bar, one),
      reason: reason.trim() === '' ? null : reason.trim(),
    });
  const leave = useRef(keep);
  useEffect(() => {
    leave.current = keep;
  });
  // Who leaves the board has set down what was held: only giving it up loses it.
  useEffect(() => () => void (latest.current && leave.current(latest.current)), []);
  return {
    ...{ held, reason, setReason },
    take(bar, part) {
      setReason('');
      put({ bar, part, offset: STILL });
    },
    shift: (by) =>
      change(({ offset }) => ({
        offset: { months: offset.months + by.months, days: offset.days + by.days },
      })),
    moveTo: (offset) => change(() => ({ offset })),
    setPart: (part) => change(() => ({ part, offset: STILL })),
    cancel: () => put(null),
    drop: () => {
      const one = latest.current;
      if (one) keep(one);
      put(null);
    },
  };
}

/** Pure: the engine answers for facts that nobody has written. */
function judgeHold(hold: Hold, question: Question): Held {
  const { bar, part, offset } = hold;
  const ends = moveEnds(bar.record, bar, { part, offset });
  const career = careerDrawer(question)(withEnds(bar.agent, bar.id, ends));
  const moved = career.bars.find(({ id }) => id === bar.id) ?? bar;
  return { ...hold, days: movePeriod(bar, part, offset), career, moved };
}
