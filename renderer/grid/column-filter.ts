import type { IsoDate } from '../../shared/dates.ts';

/** What a person asks of one column. Kept in saved views, so its shape is kept for ever. */
export type ColumnFilter =
  /** Every word must occur; accents and case do not count. `only`: whether the cell must be empty, whatever it says. */
  | { readonly kind: 'text'; readonly text: string; readonly only?: 'empty' | 'filled' }
  /** The values kept, as shown; '' is an empty cell. */
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Both days inclusive; null = open. An empty cell passes only when `orEmpty`. */
  | {
      readonly kind: 'days';
      readonly from: IsoDate | null;
      readonly to: IsoDate | null;
      readonly orEmpty: boolean;
    }
  /** Both bounds inclusive; null = open. An empty cell passes only when `orEmpty`. */
  | {
      readonly kind: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly orEmpty: boolean;
    };

export type FilterKind = ColumnFilter['kind'];

/** What filters read of a cell; several codes where the cell holds several. */
export type CellValue = string | number | null | undefined | readonly string[];

/** Makes one test of a filter, so that what can be done once is not done for each row. */
export function toPredicate(
  filter: ColumnFilter,
  fold: (text: string) => string,
): (value: CellValue) => boolean {
  switch (filter.kind) {
    case 'text': {
      const { only } = filter;
      if (only) return (value) => valuesIn(value).includes('') === (only === 'empty');
      const words = fold(filter.text).split(' ').filter(Boolean);
      return (value) => {
        const text = fold(String(value ?? ''));
        return words.every((word) => text.includes(word));
      };
    }
    case 'list': {
      const kept = new Set(filter.values);
      return (value) => valuesIn(value).some((one) => kept.has(one));
    }
    case 'days': {
      const { from, to, orEmpty } = filter;
      return (value) => {
        if (typeof value !== 'string' || value === '') return orEmpty;
        return (from === null || value >= from) && (to === null || value <= to);
      };
    }
    case 'number': {
      const { least, most, orEmpty } = filter;
      return (value) => {
        if (typeof value !== 'number') return orEmpty;
        return (least === null || value >= least) && (most === null || value <= most);
      };
    }
  }
}

/** The values that a list filter offers for a cell; '' for an empty one. */
export function valuesIn(value: CellValue): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return value && value.length > 0 ? value : [''];
}

/** The filter with some of it changed; null where it asks nothing any more. */
export function changeFilter<Filter extends ColumnFilter>(
  filter: Filter,
  patch: Partial<Filter>,
): Filter | null {
  const changed = { ...filter, ...patch };
  return asksNothing(changed) ? null : changed;
}

/** Whether it asks nothing; such a filter is not kept. */
export function asksNothing(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.text.trim() === '' && filter.only === undefined;
    case 'list':
      return false;
    case 'days':
      return filter.from === null && filter.to === null && !filter.orEmpty;
    case 'number':
      return filter.least === null && filter.most === null && !filter.orEmpty;
  }
}
