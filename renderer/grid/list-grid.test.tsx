import { MantineProvider } from '@mantine/core';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createTranslator } from '../../shared/wording/translator.ts';
import { standIn } from '../testing/show.tsx';
import type { GridHandle } from './grid-handle.ts';
import type { GridColumn, GridKind } from './grid-kind.ts';
import type { GridRow } from './grid-row.ts';
import { ListGrid } from './list-grid.tsx';
import { defaultView } from './view-state.ts';

const column: GridColumn = {
  ...{ id: 'name', filter: 'text', width: 200, isHidden: false, isPinned: false },
  ...{ isOpener: false, isInvented: false },
  list: { id: 'name', width: 10, type: 'text', value: ({ id }: GridRow) => id },
  header: () => 'Name',
  labelOf: (value) => value,
};
const KIND: GridKind = {
  ...{ name: 'people', columns: [column], usual: defaultView('people', [column]) },
  label: () => 'People',
};
const translate = createTranslator('en');
const rows = Array.from({ length: 200 }, (_, at): GridRow => ({ id: `row ${at}` }));

function Shown(props: {
  readonly rows: readonly GridRow[];
  readonly onReady: (handle: GridHandle | null) => void;
}) {
  return (
    <MantineProvider env="test">
      <ListGrid
        {...{
          kind: KIND,
          view: KIND.usual,
          translate,
          chosen: null,
          isDemonstration: false,
          nonce: '',
        }}
        rows={props.rows}
        onView={() => undefined}
        onOpen={() => undefined}
        onEscape={() => undefined}
        onShown={() => undefined}
        onSelect={() => undefined}
        onCopy={() => undefined}
        isPaged={false}
        onKeysNeeded={() => undefined}
        onReady={props.onReady}
      />
    </MantineProvider>
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('goes to a row once, and not again whenever rows change', async () => {
  standIn();
  for (const side of ['clientHeight', 'offsetHeight', 'clientWidth', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
  const complaints = vi.spyOn(console, 'error');
  const shown: { grid?: GridHandle | null } = {};
  const list = (some: readonly GridRow[]) => (
    <Shown rows={some} onReady={(grid) => (shown.grid = grid)} />
  );
  const page = render(list(rows));
  const find = (selector: string) => page.container.querySelector(selector);
  await waitFor(() => expect(find('[row-index="0"]')).not.toBeNull());

  act(() => void shown.grid?.reveal('row 150', 'name'));
  const viewport = find('.ag-grid-viewport');
  expect(viewport?.scrollTop).toBeGreaterThan(1_000);
  // jsdom tells nobody of it, so that AG Grid has no reason to forget where it went.
  if (viewport) viewport.scrollTop = 0;
  page.rerender(list(rows.slice(0, 180)));
  await act(() => new Promise((drawn) => setTimeout(drawn, 100)));
  expect(viewport?.scrollTop).toBe(0);
  expect(complaints.mock.calls).toEqual([]);
});
