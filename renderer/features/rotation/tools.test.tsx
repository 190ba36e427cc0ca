import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anEntry } from '../../../shared/testing/rotation-entry.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { TranslateContext } from '../../app/use-translate.ts';
import { ColumnChooser } from '../../grid/column-chooser.tsx';
import type { ColumnFilter } from '../../grid/column-filter.ts';
import { countVerdicts } from './count-verdicts.ts';
import { FilterChips } from '../../grid/filter-chips.tsx';
import { GRID_KINDS } from './grid-kinds.ts';
import { VerdictCounts } from './verdict-counts.tsx';

beforeAll(() => {
  // Mantine asks for these; jsdom has neither.
  window.matchMedia = (query) => new EventTarget() as MediaQueryList & typeof query; // Safe: only listened to.
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});
afterEach(cleanup);

function show(children: ReactNode): void {
  render(
    <TranslateContext value={createTranslator('en')}>
      <MantineProvider env="test">{children}</MantineProvider>
    </TranslateContext>,
  );
}

describe('the counts by verdict', () => {
  function Counts() {
    const [verdict, setVerdict] = useState<ColumnFilter | null>(null);
    const [need, setNeed] = useState<ColumnFilter | null>(null);
    return (
      <>
        <VerdictCounts
          counts={countVerdicts('rotation', [
            anEntry({ status: 'OVERDUE', needsDerogation: true }),
            anEntry({ status: 'DUE' }),
          ])}
          verdict={verdict ?? undefined}
          needsDerogation={need ?? undefined}
          onVerdict={setVerdict}
          onNeedsDerogation={setNeed}
        />
        <output>{JSON.stringify([verdict, need])}</output>
      </>
    );
  }

  it('are filters that the keyboard turns on and off', async () => {
    const user = userEvent.setup();
    show(<Counts />);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('1 overdue');
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: '1 due' }));
    await user.click(screen.getByRole('button', { name: '1 needs a derogation' }));
    expect(screen.getByRole('button', { name: '1 overdue', pressed: true })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(
      '[{"kind":"list","values":["OVERDUE","DUE"]},{"kind":"list","values":["yes"]}]',
    );

    await user.click(screen.getByRole('button', { name: '1 overdue' }));
    await user.click(screen.getByRole('button', { name: '1 due' }));
    await user.click(screen.getByRole('button', { name: '1 needs a derogation' }));
    expect(screen.getByRole('status').textContent).toBe('[null,null]');
  });

  it('cannot be pressed where nobody has the verdict', () => {
    show(<Counts />);
    const nobody = screen.getByRole<HTMLButtonElement>('button', { name: '0 undetermined' });
    expect(nobody.disabled).toBe(true);
  });
});

describe('the chips of the active filters', () => {
  it('each take one filter away, by name', async () => {
    const removed: string[] = [];
    show(
      <FilterChips
        kind={GRID_KINDS.rotation}
        filters={{
          verdict: { kind: 'list', values: ['DUE'] },
          agent: { kind: 'text', text: 'zoé' },
        }}
        onRemove={(id) => removed.push(id)}
        onClear={() => removed.push('all')}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Remove the filter on Agent' }));
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(removed).toEqual(['agent', 'all']);
  });

  it('are gone without any filter', () => {
    show(
      <FilterChips
        kind={GRID_KINDS.rotation}
        filters={{}}
        onRemove={() => {}}
        onClear={() => {}}
      />,
    );
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('the column chooser, by keyboard only (UX-15)', () => {
  function Chooser() {
    const [columns, setColumns] = useState(GRID_KINDS.rotation.usual.columns);
    return (
      <>
        <ColumnChooser
          kind={GRID_KINDS.rotation}
          columns={columns}
          onChange={setColumns}
          onReset={() => setColumns(GRID_KINDS.rotation.usual.columns)}
        />
        <output>
          {columns
            .filter(({ isHidden }) => !isHidden)
            .map(({ id, isPinned }) => `${id}${isPinned ? '*' : ''}`)
            .slice(0, 4)
            .join(' ')}
        </output>
      </>
    );
  }
  const shown = () =>
    screen.getAllByRole('status').find((one) => one.tagName === 'OUTPUT')?.textContent;

  it('finds, shows, hides, moves and pins a column', async () => {
    const user = userEvent.setup();
    show(<Chooser />);
    expect(shown()).toBe('agent* verdict last_day days_left');
    await user.tab();
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('list', { name: 'Columns shown, in order' });

    within(list).getByRole('checkbox', { name: 'Verdict' }).focus();
    await user.keyboard(' ');
    expect(shown()).toBe('agent* last_day days_left place');
    await user.keyboard(' ');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(shown()).toBe('verdict agent* last_day days_left');

    within(list).getByRole('button', { name: 'Unpin Agent' }).focus();
    await user.keyboard('{Enter}');
    expect(shown()).toBe('verdict agent last_day days_left');

    await user.type(screen.getByRole('textbox', { name: 'Search the columns' }), 'néEds a');
    expect(
      within(list)
        .getAllByRole('checkbox')
        .map((box) => box.getAttribute('id')),
    ).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Back to the usual columns' }));
    expect(shown()).toBe('agent* verdict last_day days_left');
  });
});
