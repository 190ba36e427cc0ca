import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import type { DesktopSettings } from '../../shared/api/shell-ask.ts';
import type { Shell } from '../platform/platform.ts';
import { setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

afterEach(cleanup);

const ANSWERS = {
  'recent.get': () => ok({ isKept: true, count: 2 }),
  'recent.keep': (input: { readonly isKept: boolean }) => ok({ ...input, count: 0 }),
  'recent.clear': () => ok({ isKept: true, count: 0 }),
};
const dialog = <SettingsDialog isOpen onClose={() => undefined} />;

it('keeps after how long the window locks', async () => {
  const stage = setStage(ANSWERS, { lockAfter: 10 });
  const { store, kept } = stage;
  show(stage, dialog);
  await userEvent.setup().selectOptions(screen.getByLabelText('Lock the window'), '30');
  expect([store.getState().lockAfter, kept.at(-1)?.lockAfter]).toEqual([30, 30]);
  await userEvent.setup().selectOptions(screen.getByLabelText('Lock the window'), '0');
  expect(kept.at(-1)?.lockAfter).toBe(0);
});

it('empties the list of recent files, and stops keeping it', async () => {
  const stage = setStage(ANSWERS);
  show(stage, dialog);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Clear the list now' }));
  await screen.findByText('The list of recent files is empty.');
  await user.click(screen.getByRole('switch', { name: /Remember the planner files/ }));
  await expect.poll(() => stage.store.getState().recentFiles).toEqual({ isKept: false, count: 0 });
  expect(screen.queryByRole('button', { name: 'Clear the list now' })).toBeNull();
});

it('offers to speak to screen readers where the window is ours alone', async () => {
  const browser = setStage(ANSWERS);
  show(browser, dialog);
  await screen.findByRole('switch', { name: /Remember/ });
  expect(screen.queryByRole('switch', { name: /screen readers/ })).toBeNull();
  cleanup();

  let settings: DesktopSettings = { forcesAccessibility: false };
  const keepSettings = async (asked: DesktopSettings) => (settings = asked);
  // Safe: what the dialog asks of the window.
  const shell = { settings: async () => settings, keepSettings } as unknown as Shell;
  show(setStage(ANSWERS, {}, shell), dialog);
  await userEvent.setup().click(await screen.findByRole('switch', { name: /screen readers/ }));
  await expect.poll(() => settings).toEqual({ forcesAccessibility: true });
});
