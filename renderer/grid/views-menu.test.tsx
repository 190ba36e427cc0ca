import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { ViewsMenu } from './views-menu.tsx';
import type { NamedView } from './saved-views.ts';

afterEach(cleanup);

it('asks before a saved view is deleted, and keeps it where the answer is no', async () => {
  const removed: string[] = [];
  const view = { grid: 'rotation', filters: {}, columns: [], sorts: [] };
  // Safe: the menu reads the name alone.
  const views = [{ name: 'Mine', isDefault: false, view }] as unknown as readonly NamedView[];
  const nothing = () => undefined;
  show(
    setStage(),
    <ViewsMenu
      {...{ views, name: null, isChanged: false }}
      {...{ onShow: nothing, onSave: nothing, onOpenWithFile: nothing }}
      onRemove={(name) => removed.push(name)}
    />,
  );
  const user = userEvent.setup({ delay: null });
  const ask = async () => {
    await user.click(screen.getByRole('button', { name: /^View/ }));
    await user.click(await screen.findByRole('button', { name: 'Delete the view “Mine”' }));
    await screen.findByRole('dialog', { name: 'Delete the view “Mine”?' });
  };
  await ask();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(removed).toEqual([]);
  await ask();
  await user.click(screen.getByRole('button', { name: 'Delete the view' }));
  expect(removed).toEqual(['Mine']);
});
