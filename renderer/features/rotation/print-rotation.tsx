import { useOrigin } from '../../app/paper-head.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { GridRow } from '../../grid/grid-row.ts';
import { PrintList } from '../../grid/print-list.tsx';
import { GRID_KINDS } from './grid-kinds.ts';

/** The list on screen, on paper. */
export function PrintRotation(props: {
  readonly title: string;
  /** Rows on screen. */
  readonly shown: number;
  readonly rows: () => readonly GridRow[];
}) {
  const translate = useTranslate();
  const origin = useOrigin();
  const view = useApp((state) => state.view);
  const name = useApp((state) => state.viewName) ?? translate('grid.views.usual');
  return (
    <PrintList
      title={props.title}
      about={translate('rotation.print.about', { origin, view: name, count: props.shown })}
      kind={GRID_KINDS[view.grid]}
      view={view}
      rows={props.rows}
    />
  );
}
