import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Translate } from '../../shared/wording/translator.ts';
import { InventedMark } from '../app/paper-head.tsx';
import { useTranslate } from '../app/use-translate.ts';
import { paperPlace } from '../ui/paper-place.ts';
import { describeFilter } from './describe-filter.ts';
import { findGridColumn, type GridKind } from './grid-kind.ts';
import { cellShower, type GridRow } from './grid-row.ts';
import classes from './print-list.module.css';
import { shownColumns, type ViewState } from './view-state.ts';

type Props = {
  readonly title: string;
  /** Beside the title: the day, the view, how many rows. */
  readonly about: string;
  readonly kind: GridKind;
  readonly view: Pick<ViewState, 'columns' | 'filters' | 'search'>;
  /** As shown: filtered and sorted. Asked for when it is printed. */
  readonly rows: () => readonly GridRow[];
};

/** The list shown, whole, where the window is printed: the grid itself holds only what is in sight. */
export function PrintList({ title, about, kind, view, rows }: Props) {
  const translate = useTranslate();
  const printed = usePrinted(rows);
  if (!printed) return null;

  const columns = shownColumns(view.columns).flatMap(({ id }) => {
    const column = findGridColumn(kind, id);
    return column
      ? [
          {
            id,
            header: column.header(translate),
            show: cellShower(column.list, translate),
            className: column.list.type === 'number' ? classes['number'] : undefined,
          },
        ]
      : [];
  });
  const asked = describeView(kind, view, translate);
  return createPortal(
    <section className={classes['sheet']}>
      <h1>{title}</h1>
      <p>{about}</p>
      <InventedMark />
      {asked.length > 0 && <p>{translate('grid.print.asked', { asked: asked.join(' · ') })}</p>}
      <table>
        <thead>
          <tr>
            {columns.map(({ id, header, className }) => (
              <th key={id} scope="col" className={className}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printed.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, show, className }) => (
                <td key={id} className={className}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
    paperPlace,
  );
}

/** Which rows were asked for, in words: each filter, and what was searched. */
function describeView(
  kind: GridKind,
  { filters, search }: Pick<ViewState, 'filters' | 'search'>,
  translate: Translate,
): readonly string[] {
  const inWords = Object.entries(filters).flatMap(([id, filter]) => {
    const column = findGridColumn(kind, id);
    return column ? [describeFilter(column, filter, translate)] : [];
  });
  const sought = search.trim();
  return sought === '' ? inWords : [...inWords, translate('grid.print.search', { text: sought })];
}

/** The rows while they are printed, else null. */
function usePrinted(rows: () => readonly GridRow[]): readonly GridRow[] | null {
  const [printed, setPrinted] = useState<readonly GridRow[] | null>(null);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinted(rows()));
    const end = () => setPrinted(null);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [rows]);
  return printed;
}
