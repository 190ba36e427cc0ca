import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowAutofitWidth, IconPlus, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import type { Moment } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import classes from './career-section.module.css';
import { CareerTable } from './career-table.tsx';
import { CareerTimeline } from './career-timeline.tsx';
import type { Names } from '../../app/place-names.ts';
import type { TimelineMarks } from './timeline-marks.ts';

type Props = {
  readonly marks: TimelineMarks;
  readonly moment: Moment;
  readonly names: Names;
  readonly selected: string | null;
  readonly onSelect: (assignmentId: string) => void;
  /** Absent where nothing may be changed. */
  readonly onAdd: (() => void) | undefined;
};

/** Pixels a year; three years are then wide enough for the name of a post. */
const USUAL_ZOOM = 30;
const ZOOM_STEP = 1.4;
const ZOOM_BOUNDS = { least: 8, most: 160 } as const;

/** The career as a drawing or as a table: the same periods, one at a time chosen. */
export function CareerSection(props: Props) {
  const { marks, moment, names, selected, onSelect, onAdd } = props;
  const translate = useTranslate();
  const [shape, setShape] = useState<'drawing' | 'table'>('drawing');
  const [zoom, setZoom] = useState<number | null>(USUAL_ZOOM);
  const zoomBy = (factor: number) =>
    setZoom((now) =>
      Math.min(ZOOM_BOUNDS.most, Math.max(ZOOM_BOUNDS.least, (now ?? USUAL_ZOOM) * factor)),
    );

  return (
    <section aria-labelledby="career-title">
      <div className={classes['bar']}>
        <h3 id="career-title">{translate('agent.career.title')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={translate('agent.career.title')}
          value={shape}
          onChange={(value) => setShape(value === 'table' ? 'table' : 'drawing')}
          data={[
            { value: 'drawing', label: translate('agent.career.drawing') },
            { value: 'table', label: translate('agent.career.table') },
          ]}
        />
        <span className={classes['tools']}>
          {shape === 'drawing' && (
            <>
              <IconTool
                label={translate('agent.career.zoomOut')}
                onClick={() => zoomBy(1 / ZOOM_STEP)}
              >
                <IconZoomOut size={16} />
              </IconTool>
              <IconTool label={translate('agent.career.zoomIn')} onClick={() => zoomBy(ZOOM_STEP)}>
                <IconZoomIn size={16} />
              </IconTool>
              <IconTool label={translate('agent.career.fit')} onClick={() => setZoom(null)}>
                <IconArrowAutofitWidth size={16} />
              </IconTool>
            </>
          )}
          {onAdd && (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconPlus size={14} />}
              onClick={onAdd}
            >
              {translate('agent.add.assignment')}
            </Button>
          )}
        </span>
      </div>
      {marks.bars.length === 0 && (
        <p className={classes['none']}>{translate('agent.career.none')}</p>
      )}
      {shape === 'drawing' ? (
        <>
          <CareerTimeline
            marks={marks}
            moment={moment}
            names={names}
            pixelsPerYear={zoom}
            selected={selected}
            onSelect={onSelect}
          />
          <Legend moment={moment} hasProjection={marks.projection.length > 0} />
        </>
      ) : (
        <CareerTable marks={marks} names={names} selected={selected} onSelect={onSelect} />
      )}
    </section>
  );
}

function Legend(props: { readonly moment: Moment; readonly hasProjection: boolean }) {
  const translate = useTranslate();
  const { on, until } = props.moment;
  return (
    <ul className={classes['legend']}>
      <li data-sign="today">{translate('agent.mark.today', { day: formatDay(on) })}</li>
      <li data-sign="window">
        {translate('agent.mark.window', { from: formatDay(on), to: formatDay(until) })}
      </li>
      <li data-sign="rail">{translate('agent.legend.term')}</li>
      {props.hasProjection && <li data-sign="term">{translate('agent.legend.projection')}</li>}
    </ul>
  );
}
