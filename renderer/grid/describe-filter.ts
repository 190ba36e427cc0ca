import { formatDay } from '../../shared/wording/format-day.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import type { ColumnFilter } from './column-filter.ts';
import { type GridColumn, labelOfValue } from './grid-kind.ts';

const MOST_NAMED = 3;

/** A filter in a few words, such as "Verdict: overdue, due". */
export function describeFilter(
  gridColumn: GridColumn,
  filter: ColumnFilter,
  translate: Translate,
): string {
  const column = gridColumn.header(translate);
  switch (filter.kind) {
    case 'text':
      if (filter.only === 'empty') return translate('grid.chip.only_empty', { column });
      if (filter.only === 'filled') return translate('grid.chip.filled', { column });
      return translate('grid.chip.text', { column, text: filter.text.trim() });
    case 'list': {
      const labels = filter.values.map((value) => labelOfValue(gridColumn, value, translate));
      if (labels.length === 0) return translate('grid.chip.list_none', { column });
      const values = labels.slice(0, MOST_NAMED).join(', ');
      const more = labels.length - MOST_NAMED;
      return translate('grid.chip.list', {
        column,
        values: more > 0 ? translate('grid.chip.list_more', { values, more }) : values,
      });
    }
    case 'days': {
      const from = filter.from && formatDay(filter.from);
      const to = filter.to && formatDay(filter.to);
      return describeRange({ column, from, to, orEmpty: filter.orEmpty }, translate);
    }
    case 'number': {
      const { least, most, orEmpty } = filter;
      const bounds = {
        from: least === null ? null : `${least}`,
        to: most === null ? null : `${most}`,
      };
      return describeRange({ column, orEmpty, ...bounds }, translate);
    }
  }
}

type Range = {
  readonly column: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly orEmpty: boolean;
};

function describeRange({ column, from, to, orEmpty }: Range, translate: Translate): string {
  if (from === null && to === null) return translate('grid.chip.only_empty', { column });
  const filter =
    from === null
      ? translate('grid.chip.to', { column, to: to ?? '' })
      : to === null
        ? translate('grid.chip.from', { column, from })
        : translate('grid.chip.from_to', { column, from, to });
  return orEmpty ? translate('grid.chip.or_empty', { filter }) : filter;
}
