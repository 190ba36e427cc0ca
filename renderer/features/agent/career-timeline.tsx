import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './career-timeline.module.css';
import type { Names } from '../../app/place-names.ts';
import { BreakMark, CareerBarMark, TermMark } from './timeline-items.tsx';
import {
  fittingPixelsPerYear,
  spanOf,
  ticksOf,
  toScale,
  type Scale,
  widthOf,
  xOf,
} from './timeline-layout.ts';
import type { TimelineMarks } from './timeline-marks.ts';
import { heightOf, projectionTop, ROWS } from './timeline-rows.ts';

type Props = {
  readonly marks: TimelineMarks;
  readonly moment: Moment;
  readonly names: Names;
  /** `null` fits the whole career in the room there is. */
  readonly pixelsPerYear: number | null;
  readonly selected: string | null;
  readonly onSelect: (assignmentId: string) => void;
};

/** Where the day asked is put when the career is wider than the panel: most of the past in sight. */
const TODAY_AT = 0.62;

/** The career drawn on an axis of years. One stop of the Tab key; arrows go from mark to mark. */
export function CareerTimeline(props: Props) {
  const { marks, moment, names, pixelsPerYear, selected, onSelect } = props;
  const translate = useTranslate();
  const { ref, width } = useElementSize();
  const scroller = useRef<HTMLDivElement | null>(null);
  const scale = useMemo(() => {
    const one = toScale(marks, moment, 1);
    const fitting = fittingPixelsPerYear(one, Math.max(width, 200) - 2);
    return toScale(marks, moment, pixelsPerYear ?? fitting);
  }, [marks, moment, pixelsPerYear, width]);
  const { focused, onKeyDown, setFocused } = useRovingFocus(marks, selected);

  useEffect(() => {
    const room = scroller.current?.clientWidth ?? 0;
    scroller.current?.scrollTo({ left: xOf(scale, moment.on) - room * TODAY_AT });
  }, [scale, moment.on]);

  const label = translate('agent.career.label', {
    from: formatDay(scale.from),
    to: formatDay(scale.to),
  });
  const height = heightOf(marks);
  const item = (id: string) => ({
    scale,
    translate,
    isFocusable: id === focused,
    onFocus: () => setFocused(id),
  });

  return (
    <div ref={ref}>
      <div ref={scroller} className={classes['scroller']}>
        <svg
          className={classes['drawing']}
          width={Math.ceil(widthOf(scale))}
          height={height}
          role="group"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          <Background scale={scale} moment={moment} height={height} />
          {marks.projection.map((term) => (
            <TermMark
              {...item(`term ${term.from}`)}
              key={term.from}
              term={term}
              top={projectionTop(marks)}
            />
          ))}
          {marks.bars.map((bar) => (
            <CareerBarMark
              {...item(bar.assignment.id)}
              key={bar.assignment.id}
              bar={bar}
              names={names}
              isSelected={bar.assignment.id === selected}
              onSelect={() => onSelect(bar.assignment.id)}
            />
          ))}
          {marks.breaks.map((one) => (
            <BreakMark
              {...item(`${one.kind} ${one.from}`)}
              key={`${one.kind} ${one.from}`}
              shown={one}
              lanes={marks.lanes}
            />
          ))}
          <Today scale={scale} moment={moment} height={height} />
        </svg>
      </div>
    </div>
  );
}

type Ground = { readonly scale: Scale; readonly moment: Moment; readonly height: number };

/** Hatchings, years and the planning window, behind everything. */
function Background({ scale, moment, height }: Ground) {
  const planning = spanOf(scale, moment.on, moment.until);
  return (
    <g aria-hidden="true">
      <defs>
        <Hatching id="hatch-term" className={classes['hatchTerm']} />
        <Hatching id="hatch-over" className={classes['hatchOver']} />
      </defs>
      <rect className={classes['window']} {...planning} y={ROWS.axis} height={height - ROWS.axis} />
      {ticksOf(scale).map(({ x, year, isLabelled }) => (
        <g key={year}>
          <line
            className={classes[isLabelled ? 'tick' : 'minorTick']}
            x1={x}
            x2={x}
            y1={isLabelled ? 6 : ROWS.axis - 4}
            y2={height}
          />
          {isLabelled && (
            <text className={classes['year']} x={x + 4} y={14}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Hatching(props: { readonly id: string; readonly className: string | undefined }) {
  return (
    <pattern id={props.id} width={6} height={6} patternUnits="userSpaceOnUse">
      <path className={props.className} d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" />
    </pattern>
  );
}

function Today({ scale, moment, height }: Ground) {
  const x = xOf(scale, moment.on);
  return (
    <g aria-hidden="true">
      <line className={classes['today']} x1={x} x2={x} y1={ROWS.axis - 6} y2={height} />
      <circle className={classes['todayDot']} cx={x} cy={ROWS.axis - 6} r={3.5} />
    </g>
  );
}

/** All marks from left to right; the one in focus is the chosen stay until the arrows move it. */
function useRovingFocus(marks: TimelineMarks, selected: string | null) {
  const ids = useMemo(() => orderOf(marks), [marks]);
  const [moved, setFocused] = useState<string | null>(null);
  const isKnown = (id: string | null): id is string => id !== null && ids.includes(id);
  const focused = [moved, selected].find(isKnown) ?? ids[0];

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = nextOf(ids, focused, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };
  return { focused, onKeyDown, setFocused };
}

function orderOf({ bars, breaks, projection }: TimelineMarks): readonly string[] {
  return [
    ...bars.map(({ assignment }) => ({ from: assignment.from, id: assignment.id })),
    ...breaks.map(({ kind, from }) => ({ from, id: `${kind} ${from}` })),
    ...projection.map(({ from }) => ({ from, id: `term ${from}` })),
  ]
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    .map(({ id }) => id);
}

function nextOf(
  ids: readonly string[],
  focused: string | undefined,
  key: string,
): string | undefined {
  const index = ids.indexOf(focused ?? '');
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[Math.min(index + 1, ids.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[Math.max(index - 1, 0)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
