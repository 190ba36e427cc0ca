import { HELD_STATES, type Held } from '../../shared/rules/art-21/standing.ts';
import { localeOf, type Translate } from '../../shared/wording/translator.ts';
import { cellShower, type GridRow, isEmptyCell, type RowColumn } from './grid-row.ts';

/** Sorts two rows by one column, ascending; `isDescending` only serves to keep empty cells last. */
export type CompareRows = (a: GridRow, b: GridRow, isDescending: boolean) => number;

/** Words sort as the language does, codes in their own order, days and numbers by value. */
export function compareCells(column: RowColumn, translate: Translate): CompareRows {
  switch (column.type) {
    case 'number':
    case 'day':
      return emptyLast(column, (a, b) => {
        const left = column.value(a) ?? '';
        const right = column.value(b) ?? '';
        return left < right ? -1 : left > right ? 1 : 0;
      });
    case 'enum': {
      if (column.order === null) return byWords(column, translate);
      const places = new Map(column.order.map((code, place) => [code, place]));
      const place = (row: GridRow) => places.get(column.value(row) ?? '') ?? places.size;
      return emptyLast(column, (a, b) => place(a) - place(b));
    }
    case 'condition':
      return (a, b) => compareHeld(column.value(a), column.value(b));
    default:
      return byWords(column, translate);
  }
}

/** The state first, then the day since which or from which it is held. */
function compareHeld(a: Held, b: Held): number {
  const states = HELD_STATES.indexOf(a.state) - HELD_STATES.indexOf(b.state);
  if (states !== 0 || a.since === b.since) return states;
  return (a.since ?? '') < (b.since ?? '') ? -1 : 1;
}

function byWords(column: RowColumn, translate: Translate): CompareRows {
  const collator = new Intl.Collator(localeOf(translate.language), { numeric: true });
  const show = cellShower(column, translate);
  return emptyLast(column, (a, b) => collator.compare(show(a), show(b)));
}

function emptyLast(column: RowColumn, compare: (a: GridRow, b: GridRow) => number): CompareRows {
  return (a, b, isDescending) => {
    const isEmptyA = isEmptyCell(column, a);
    const isEmptyB = isEmptyCell(column, b);
    if (!isEmptyA && !isEmptyB) return compare(a, b);
    const order = Number(isEmptyA) - Number(isEmptyB);
    return isDescending ? -order : order;
  };
}
