import { ActionIcon, Button, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { Land } from './draw-land.ts';
import type { Colouring } from './map-figure.tsx';
import { MapMark } from './map-mark.tsx';
import { MapTip } from './map-tip.tsx';
import { type MapStage, mapStage } from './map-stage.ts';
import {
  bringIntoView,
  type MapView,
  panBy,
  type Region,
  showRegion,
  type Size,
  zoomBy,
} from './map-view.ts';
import classes from './map.module.css';
import { isDirection, nearestMark } from './nearest-mark.ts';
import { cityAlone, type PlacedPost } from './place-posts.ts';
import type { PostRow } from './post-rows.ts';
import { useMapGestures } from './use-map-gestures.ts';

const STEP = 1.5;
const ARROW = 60;
const NAMES: readonly Region[] = [...(['world', 'europe', 'africa', 'asia', 'americas'] as const)];

type Props = {
  readonly land: Land;
  /** All posts; those of the rows are shown. */
  readonly placed: readonly PlacedPost[];
  readonly rows: readonly PostRow[];
  readonly colouring: Colouring;
  readonly marked: string | null;
  readonly onMark: (code: string | null) => void;
};

/** The network on a map that needs no network: moved by mouse, by buttons and by keys alike. */
export function WorldMap({ land, placed: all, rows, colouring, marked, onMark }: Props) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const how = useId();
  const surface = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const names = useMemo(
    () => new Map(rows.map(({ code, city }) => [code, cityAlone(city)])),
    [rows],
  );
  const placed = useMemo(() => all.filter(({ code }) => names.has(code)), [all, names]);
  const stage = useRef<MapStage | null>(null);
  const scheme = useComputedColorScheme();
  useMapGestures(surface, stage);

  useEffect(() => {
    if (!surface.current || !scene.current || !canvas.current || !marks.current) return undefined;
    const elements = { surface: surface.current, scene: scene.current, marks: marks.current };
    const made = mapStage({ ...elements, canvas: canvas.current }, land);
    stage.current = made;
    return () => made.stop();
  }, [land]);
  // The scheme stands for the colours of the land.
  useEffect(() => stage.current?.show({ placed, names }), [land, placed, names, scheme]);

  const change = (next: (view: MapView, size: Size) => MapView) => {
    const shown = stage.current;
    shown?.setView(next(shown.view(), shown.size()));
  };
  const zoom = (factor: number) => change((view, size) => zoomBy(view, size, { factor }));

  const open = useCallback((code: string) => go('post', code), [go]);
  const focus = useCallback(
    (code: string) => {
      setActive(code);
      onMark(code);
      const shown = stage.current;
      const at = placed.find((one) => one.code === code);
      if (shown && at)
        shown.setView(bringIntoView(at, shown.view(), { size: shown.size(), margin: 30 }));
    },
    [onMark, placed],
  );
  const step = useCallback(
    (event: KeyboardEvent, from: PlacedPost) => {
      if (!isDirection(event.key)) return;
      event.preventDefault();
      const next = nearestMark(placed, from, event.key);
      const code = next && CSS.escape(next.code);
      marks.current?.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus();
    },
    [placed],
  );

  // The surface would scroll to a mark that takes the focus; the map moves instead.
  useEffect(() => {
    const element = surface.current;
    const hold = () => element?.scrollTo(0, 0);
    element?.addEventListener('scroll', hold);
    return () => element?.removeEventListener('scroll', hold);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const isOnSurface = event.target === event.currentTarget;
    if (event.key === 'Escape' && marked !== null) onMark(null);
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (isOnSurface && isDirection(event.key)) {
      const x = { ArrowLeft: ARROW, ArrowRight: -ARROW, ArrowUp: 0, ArrowDown: 0 }[event.key];
      const y = { ArrowLeft: 0, ArrowRight: 0, ArrowUp: ARROW, ArrowDown: -ARROW }[event.key];
      change((view, size) => panBy(view, size, { x, y }));
    } else return;
    event.preventDefault();
  }

  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    stage.current?.follow(card.current, marked ?? '');
  });

  const first = placed.some(({ code }) => code === active) ? active : placed[0]?.code;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const tip = marked === null ? undefined : byCode.get(marked);
  return (
    <div className={classes['map']}>
      <div
        ref={surface}
        className={classes['surface']}
        tabIndex={0}
        role="group"
        aria-label={translate('posts.map')}
        aria-describedby={how}
        onKeyDown={onKeyDown}
      >
        <div ref={scene} className={classes['scene']}>
          <canvas ref={canvas} className={classes['land']} aria-hidden />
          <div
            ref={marks}
            className={classes['marks']}
            role="group"
            aria-label={translate('posts.map.marks')}
          >
            {placed.map((one) => {
              const row = byCode.get(one.code);
              if (row === undefined) return null;
              const { rank, vacancies } = row;
              return (
                <MapMark
                  key={one.code}
                  placed={one}
                  name={names.get(one.code) ?? ''}
                  label={labelOf(row, one, translate)}
                  colouring={colouring}
                  value={colouring === 'rank' ? rank : vacancies}
                  isClosed={row.closedOn !== null}
                  isMarked={one.code === marked}
                  isInTabOrder={one.code === first}
                  onMark={onMark}
                  onFocus={focus}
                  onOpen={open}
                  onKeyDown={step}
                />
              );
            })}
          </div>
        </div>
      </div>
      {tip && (
        <MapTip
          ref={card}
          row={tip}
          isCentre={placed.find(({ code }) => code === tip.code)?.isCentre ?? false}
        />
      )}
      <div className={classes['zoom']}>
        <Tooltip label={translate('posts.zoom.in')} position="left">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={translate('posts.zoom.in')}
            onClick={() => zoom(STEP)}
          >
            <IconPlus size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={translate('posts.zoom.out')} position="left">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={translate('posts.zoom.out')}
            onClick={() => zoom(1 / STEP)}
          >
            <IconMinus size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes['regions']} role="group" aria-label={translate('posts.region')}>
        {NAMES.map((region) => (
          <Button
            key={region}
            size="compact-sm"
            variant="default"
            onClick={() => change((_view, size) => showRegion(region, size))}
          >
            {translate(`posts.region.${region}`)}
          </Button>
        ))}
      </div>
      <p id={how} className={classes['how']}>
        {translate('posts.map.how')} {translate('posts.map.borders')}
      </p>
    </div>
  );
}

function labelOf(
  { city, rank, holders, vacancies, closedOn }: PostRow,
  { isCentre }: PlacedPost,
  translate: Translate,
): string {
  const said = translate('posts.mark', {
    ...{ name: city, holders, vacancies },
    rank: rank ?? translate('posts.legend.rank.none'),
  });
  return [
    said,
    ...(closedOn === null ? [] : [translate('posts.closed', { day: formatDay(closedOn) })]),
    ...(isCentre ? [translate('posts.map.centre')] : []),
  ].join(', ');
}
