import type { Api } from '../../shared/api/api.ts';
import type { Failure } from '../../shared/api/failure.ts';
import { asksNothing, type ColumnFilter } from './column-filter.ts';
import { decodeView, encodeView, type Listed, type ViewState } from './view-state.ts';

/** A view the person gave a name, as it can be shown today. */
export type NamedView<Grid extends string = string> = {
  readonly name: string;
  readonly view: ViewState<Grid>;
  /** Opens with the file; at most one does. */
  readonly isDefault: boolean;
};

/** The views kept in the file under one name, for one list or several that share a screen. */
export function savedViews<Grid extends string>(
  api: Pick<Api, 'views'>,
  grid: string,
  lists: readonly [Listed<Grid>, ...Listed<Grid>[]],
) {
  async function keep({ name, view, isDefault }: NamedView<Grid>): Promise<Failure | null> {
    const state = encodeView(view, isDefault);
    const reply = await api.views.save({ grid, view: { name, state } });
    return reply.ok ? null : reply.error;
  }

  return {
    keep,

    async read(): Promise<readonly NamedView<Grid>[]> {
      const reply = await api.views.list({ grid });
      if (!reply.ok) return [];
      return reply.value.map(({ name, state }) => ({ name, ...decodeView(state, lists) }));
    },

    /** Makes one of them, or none, open with the file. */
    async openWithFile(
      views: readonly NamedView<Grid>[],
      name: string | null,
    ): Promise<Failure | null> {
      for (const one of views.filter(({ name: own, isDefault }) => isDefault !== (own === name))) {
        const failure = await keep({ ...one, isDefault: one.name === name });
        if (failure) return failure;
      }
      return null;
    },

    async remove(name: string): Promise<Failure | null> {
      const reply = await api.views.remove({ grid, name });
      return reply.ok ? null : reply.error;
    },
  };
}

/** The view with one column filtered; `null`, or a filter that asks nothing, takes it away. */
export function withFilter<Grid extends string>(
  view: ViewState<Grid>,
  id: string,
  filter: ColumnFilter | null,
): ViewState<Grid> {
  const { [id]: _, ...others } = view.filters;
  const isKept = filter !== null && !asksNothing(filter);
  return { ...view, filters: isKept ? { ...others, [id]: filter } : others };
}

/** The view with every row in it. */
export function withoutFilters<Grid extends string>(view: ViewState<Grid>): ViewState<Grid> {
  return { ...view, filters: {}, search: '' };
}
