import type { IsoDate } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './career-section.module.css';
import { joinRemarks, nameBreak, namePlace, remarksOf } from './name-mark.ts';
import type { Names } from '../../app/place-names.ts';
import link from '../../ui/link.module.css';
import type { Break, CareerBar, ProjectedTerm, TimelineMarks } from './timeline-marks.ts';

type Props = {
  readonly marks: TimelineMarks;
  readonly names: Names;
  readonly selected: string | null;
  readonly onSelect: (assignmentId: string) => void;
};

type Row =
  | { readonly kind: 'bar'; readonly from: IsoDate; readonly bar: CareerBar }
  | { readonly kind: 'break'; readonly from: IsoDate; readonly shown: Break }
  | { readonly kind: 'term'; readonly from: IsoDate; readonly term: ProjectedTerm };

/** The same periods as the drawing, one a line, by first day. */
export function CareerTable({ marks, names, selected, onSelect }: Props) {
  const translate = useTranslate();
  return (
    <div className={classes['scroller']}>
      <table className={classes['table']}>
        <caption className="visually-hidden">{translate('agent.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('agent.column.place')}</th>
            <th scope="col">{translate('agent.column.from')}</th>
            <th scope="col">{translate('agent.column.to')}</th>
            <th scope="col">{translate('agent.column.lawful')}</th>
            <th scope="col">{translate('agent.column.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {toRows(marks).map((row) => {
            switch (row.kind) {
              case 'bar':
                return (
                  <BarRow
                    key={row.bar.assignment.id}
                    bar={row.bar}
                    names={names}
                    isSelected={row.bar.assignment.id === selected}
                    onSelect={() => onSelect(row.bar.assignment.id)}
                  />
                );
              case 'break':
                return <BreakRow key={`${row.shown.kind} ${row.from}`} shown={row.shown} />;
              case 'term':
                return <TermRow key={`term ${row.from}`} term={row.term} />;
            }
          })}
        </tbody>
      </table>
    </div>
  );
}

function toRows({ bars, breaks, projection }: TimelineMarks): readonly Row[] {
  const rows: readonly Row[] = [
    ...bars.map((bar): Row => ({ kind: 'bar', from: bar.assignment.from, bar })),
    ...breaks.map((shown): Row => ({ kind: 'break', from: shown.from, shown })),
    ...projection.map((term): Row => ({ kind: 'term', from: term.from, term })),
  ];
  return rows.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

function BarRow(props: {
  readonly bar: CareerBar;
  readonly names: Names;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}) {
  const { bar, names, isSelected, onSelect } = props;
  const translate = useTranslate();
  const { assignment, step } = bar;
  const end = assignment.to ?? assignment.plannedTo;
  return (
    <tr data-selected={isSelected || undefined}>
      <td>
        <button
          type="button"
          className={`${link['link']} ${classes['place']}`}
          aria-pressed={isSelected}
          onClick={onSelect}
        >
          {namePlace(assignment, names, translate)}
        </button>
        <span className={classes['kind']}>{translate(`lists.kind.${assignment.kind}`)}</span>
      </td>
      <td className={classes['day']}>{formatDay(assignment.from)}</td>
      <td className={classes['day']}>{end === null ? '' : formatDay(end)}</td>
      <td className={classes['day']}>{step?.lawfulLastDay ? formatDay(step.lawfulLastDay) : ''}</td>
      <td>{joinRemarks(remarksOf(bar, translate), translate)}</td>
    </tr>
  );
}

function BreakRow({ shown }: { readonly shown: Break }) {
  const translate = useTranslate();
  return (
    <tr data-tone="break">
      <td />
      <td className={classes['day']}>{formatDay(shown.from)}</td>
      <td className={classes['day']}>{formatDay(shown.to)}</td>
      <td />
      <td>{nameBreak(shown, translate)}</td>
    </tr>
  );
}

function TermRow({ term }: { readonly term: ProjectedTerm }) {
  const translate = useTranslate();
  return (
    <tr data-tone="term">
      <td>{capitalised(translate(`lists.kind.${term.kind}`))}</td>
      <td className={classes['day']}>{formatDay(term.from)}</td>
      <td className={classes['day']}>{formatDay(term.lastDay)}</td>
      <td className={classes['day']}>{formatDay(term.lastDay)}</td>
      <td>{translate('agent.table.term')}</td>
    </tr>
  );
}
