import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './agent-panel.module.css';

export const PANEL_WIDTH = { least: 420, usual: 620, most: 1200, step: 24 } as const;

/** The left edge of the panel: dragged, or moved with the arrow keys. */
export function PanelResizer(props: {
  readonly width: number;
  readonly onChange: (width: number) => void;
}) {
  const { width, onChange } = props;
  const translate = useTranslate();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current === null) return;
    onChange(clampWidth(start.current.width + start.current.x - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthAfterKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    onChange(clampWidth(wanted));
  };

  return (
    <div
      className={classes['resizer']}
      role="separator"
      aria-orientation="vertical"
      aria-label={translate('agent.resize')}
      aria-valuenow={width}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));
}

function widthAfterKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + PANEL_WIDTH.step;
    case 'ArrowRight':
      return width - PANEL_WIDTH.step;
    case 'Home':
      return PANEL_WIDTH.least;
    case 'End':
      return PANEL_WIDTH.most;
    default:
      return null;
  }
}
