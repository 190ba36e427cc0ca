import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../shared/wording/translator.ts';
import { standIn } from '../testing/show.tsx';
import type { GridEditing, TypedCell } from './grid-editing.ts';
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
  readonly editing?: GridEditing;
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
        editing={props.editing ?? null}
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

/** Without a layout of its own, jsdom would have the grid draw nothing. */
function layOut(): void {
  standIn();
  for (const side of ['clientHeight', 'offsetHeight', 'clientWidth', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
}

const drawn = () => act(() => new Promise((done) => setTimeout(done, 100)));

it('goes to a row once, and not again whenever rows change', async () => {
  layOut();
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
  await drawn();
  expect(viewport?.scrollTop).toBe(0);
  expect(complaints.mock.calls).toEqual([]);
});

describe('the menu of a cell', () => {
  async function clearRow5(meanwhile: readonly GridRow[]): Promise<readonly TypedCell[]> {
    layOut();
    const written: TypedCell[] = [];
    const editing: GridEditing = {
      ...{ canEdit: () => true, typedIn: () => undefined, textOf: ({ id }) => id },
      ...{ choicesOf: () => [], onPaste: () => undefined },
      onWrite: (cells) => written.push(...cells),
    };
    const list = (some: readonly GridRow[]) => (
      <Shown rows={some} editing={editing} onReady={() => undefined} />
    );
    const page = render(list(rows));
    const cell = () => page.container.querySelector('[row-id="row 5"] .ag-cell');
    await waitFor(() => expect(cell()).not.toBeNull());
    await drawn();
    fireEvent.contextMenu(cell()!);
    const clear = await screen.findByRole('menuitem', { name: /^Clear/ });
    page.rerender(list(meanwhile));
    await drawn();
    fireEvent.click(clear);
    await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
    return written;
  }

  it('clears the row it was opened on', async () => {
    expect(await clearRow5([...rows])).toEqual([{ rowId: 'row 5', columnId: 'name', text: '' }]);
  });

  it.each([
    ['is gone', rows.toSpliced(5, 1)],
    ['stands elsewhere', [{ id: 'new' }, ...rows]],
  ])('clears nothing where that row %s by then', async (_, meanwhile) => {
    expect(await clearRow5(meanwhile)).toEqual([]);
  });
});
