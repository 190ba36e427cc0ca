import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { headerOf } from '../../../shared/lists/list-column.ts';
import type { ColumnFilter } from './column-filter.ts';
import type { GridColumn } from './grid-kind.ts';
import { labelOfValue } from './value-label.ts';

const MOST_NAMED = 3;

/** A filter in a few words, such as "Verdict: overdue, due". */
export function describeFilter(
  { id, list }: GridColumn,
  filter: ColumnFilter,
  translate: Translate,
): string {
  const column = headerOf(list, translate);
  switch (filter.kind) {
    case 'text':
      return translate('rotation.chip.text', { column, text: filter.text.trim() });
    case 'list': {
      const labels = filter.values.map((value) => labelOfValue(id, value, translate));
      if (labels.length === 0) return translate('rotation.chip.list_none', { column });
      const values = labels.slice(0, MOST_NAMED).join(', ');
      const more = labels.length - MOST_NAMED;
      return translate('rotation.chip.list', {
        column,
        values: more > 0 ? translate('rotation.chip.list_more', { values, more }) : values,
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
  if (from === null && to === null) return translate('rotation.chip.only_empty', { column });
  const filter =
    from === null
      ? translate('rotation.chip.to', { column, to: to ?? '' })
      : to === null
        ? translate('rotation.chip.from', { column, from })
        : translate('rotation.chip.from_to', { column, from, to });
  return orEmpty ? translate('rotation.chip.or_empty', { filter }) : filter;
}
