import { dayAfter } from '../../../shared/dates.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import classes from './career-timeline.module.css';
import { daysOver, nameBar, nameBreak, namePlace, nameTerm, shortNumber } from './name-mark.ts';
import type { Names } from '../../app/place-names.ts';
import { fitText, type Scale, type Span, spanOf, xOf } from './timeline-layout.ts';
import type { Break, CareerBar, DerogationStage, ProjectedTerm } from './timeline-marks.ts';
import { barTop, ROWS } from './timeline-rows.ts';

type Item = {
  readonly scale: Scale;
  readonly translate: Translate;
  /** The Tab key stops here; at one mark of the drawing only. */
  readonly isFocusable: boolean;
  readonly onFocus: () => void;
};

/** Average width of a letter of the two lines of a bar, in pixels; a little more than measured. */
const NAME_LETTER_PX = 6.7;
const NOTE_LETTER_PX = 5.9;
const PADDING_PX = 7;
const MIN_LABEL_PX = 48;

const STAGE_SIGNS: Readonly<Record<DerogationStage, string>> = {
  approved: '✓',
  doubtful: '?',
  proposed: '…',
  prepared: '…',
  refused: '×',
  missing: '!',
};

/** A recorded stay: place, number, rail of its lawful term, derogations. */
export function CareerBarMark(
  props: Item & {
    readonly bar: CareerBar;
    readonly names: Names;
    readonly isSelected: boolean;
    readonly onSelect: () => void;
  },
) {
  const { bar, names, scale, translate, isSelected, isFocusable, onSelect, onFocus } = props;
  const { assignment, drawnTo, step } = bar;
  const span = spanOf(scale, assignment.from, drawnTo);
  const top = barTop(bar.lane);
  const name = nameBar(bar, names, translate);
  const lawful = step?.lawfulLastDay ?? null;
  const room = labelRoom(
    span,
    lawful !== null && daysOver(bar) > 0 ? xOf(scale, dayAfter(lawful)) : null,
  );
  const signs = span.width - room - 2 * PADDING_PX > 0 ? 0 : bar.marks.length * 15;
  const note =
    bar.postingNumber === null
      ? translate(`lists.kind.${assignment.kind}`)
      : shortNumber(bar.postingNumber, translate);

  return (
    <g
      className={classes['bar']}
      data-kind={assignment.kind}
      data-planned={bar.isPlanned || undefined}
    >
      <g
        className={classes['target']}
        role="button"
        tabIndex={isFocusable ? 0 : -1}
        aria-label={name}
        aria-pressed={isSelected}
        data-mark={assignment.id}
        onFocus={onFocus}
        onClick={onSelect}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onSelect();
        }}
      >
        <title>{name}</title>
        <rect className={classes['body']} {...span} y={top} height={ROWS.bar} rx={3} />
        {lawful !== null && daysOver(bar) > 0 && (
          <rect
            className={classes['over']}
            {...spanOf(
              scale,
              lawful < assignment.from ? assignment.from : dayAfter(lawful),
              drawnTo,
            )}
            y={top}
            height={ROWS.bar}
          />
        )}
        <rect className={classes['ring']} {...span} y={top} height={ROWS.bar} rx={3} />
      </g>
      <g className={classes['labels']} aria-hidden="true">
        {lawful !== null && step?.assignmentId === assignment.id && (
          <rect
            className={classes['rail']}
            {...spanOf(scale, step.from, lawful)}
            y={top + ROWS.bar + 2}
            height={ROWS.rail}
          />
        )}
        <text className={classes['name']} x={span.x + PADDING_PX} y={top + 15}>
          {fitText(namePlace(assignment, names, translate), room - signs, NAME_LETTER_PX)}
        </text>
        <text className={classes['note']} x={span.x + PADDING_PX} y={top + 28}>
          {fitText(note, room, NOTE_LETTER_PX)}
        </text>
        {bar.marks.map(({ kind, stage }, index) => (
          <Sign
            key={`${kind} ${stage}`}
            stage={stage}
            x={span.x + span.width - 8 - index * 15}
            y={top + 8}
          />
        ))}
      </g>
    </g>
  );
}

/** Labels keep off the hatched days past the lawful end, where the lawful part is wide enough. */
function labelRoom(span: Span, hatchedFrom: number | null): number {
  const lawfulPart = hatchedFrom === null ? span.width : hatchedFrom - span.x;
  return (lawfulPart >= MIN_LABEL_PX ? lawfulPart : span.width) - 2 * PADDING_PX;
}

function Sign(props: { readonly stage: DerogationStage; readonly x: number; readonly y: number }) {
  const { stage, x, y } = props;
  return (
    <g className={classes['sign']} data-stage={stage}>
      <circle cx={x} cy={y} r={6.5} />
      <text x={x} y={y + 3.5}>
        {STAGE_SIGNS[stage]}
      </text>
    </g>
  );
}

/** Days in no assignment, or in two. */
export function BreakMark(props: Item & { readonly shown: Break; readonly lanes: number }) {
  const { shown, lanes, scale, translate, isFocusable, onFocus } = props;
  const name = nameBreak(shown, translate);
  const { x, width } = spanOf(scale, shown.from, shown.to);
  const top = barTop(0);
  const height = (lanes - 1) * ROWS.lane + ROWS.bar;
  return (
    <g
      className={classes['break']}
      role="img"
      tabIndex={isFocusable ? 0 : -1}
      aria-label={name}
      data-mark={`${shown.kind} ${shown.from}`}
      data-kind={shown.kind}
      onFocus={onFocus}
    >
      <title>{name}</title>
      <rect className={classes['hit']} x={x - 8} y={top - 4} width={width + 16} height={height} />
      <rect className={classes['breakBody']} x={x} y={top} width={width} height={height} />
      <path className={classes['flag']} d={`M${x + width / 2} ${top - 8} l5 8 h-10 z`} />
      {shown.kind === 'gap' && (
        <text
          className={classes['breakDays']}
          x={x + width / 2}
          y={top + ROWS.bar / 2 + 4}
          aria-hidden="true"
        >
          {fitText(
            translate('agent.break.days', { days: shown.days }),
            width - PADDING_PX,
            NOTE_LETTER_PX,
          )}
        </text>
      )}
    </g>
  );
}

/** A term to come under the decree, nothing recorded yet. */
export function TermMark(props: Item & { readonly term: ProjectedTerm; readonly top: number }) {
  const { term, top, scale, translate, isFocusable, onFocus } = props;
  const name = nameTerm(term, translate);
  const { x, width } = spanOf(scale, term.from, term.lastDay);
  return (
    <g
      className={classes['term']}
      role="img"
      tabIndex={isFocusable ? 0 : -1}
      aria-label={name}
      data-mark={`term ${term.from}`}
      data-kind={term.kind}
      onFocus={onFocus}
    >
      <title>{name}</title>
      <rect
        className={classes['termBody']}
        x={x + 1}
        y={top}
        width={Math.max(2, width - 2)}
        height={ROWS.projection - 4}
        rx={3}
      />
      <text className={classes['termName']} x={x + PADDING_PX} y={top + 13} aria-hidden="true">
        {fitText(
          translate(`agent.term.short.${term.kind}`),
          width - 2 * PADDING_PX,
          NOTE_LETTER_PX,
        )}
      </text>
    </g>
  );
}
