import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import type { Shell } from '../platform/platform.ts';
import { setStage, type Stage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { takeEvent } from './follow-events.ts';
import { Notices } from './notices.tsx';

afterEach(cleanup);

const TICKET = { ticket: 't', fileName: 'Due 2027-01-01.xlsx', bytes: 2 };
const ANSWERS = { 'files.backup': () => ok(TICKET) };
const text = () => screen.getByRole('status').textContent;

/** A desktop that has written one file. */
function onDesktop(
  isThere: boolean,
  canOpen = true,
): { readonly stage: Stage; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (name: string) => async (input: unknown) => {
    asked.push(`${name} ${JSON.stringify(input)}`);
    return isThere;
  };
  // Safe: what a notice asks of the window.
  const shell = { openSaved: answer('open'), showSaved: answer('show') } as unknown as Shell;
  const stage = setStage(ANSWERS, {}, shell);
  show(stage, <Notices />);
  takeEvent(stage.store, { kind: 'saved', file: { id: '1', name: 'Due.xlsx', canOpen } });
  return { stage, asked };
}

it('says in a browser where the file is kept', async () => {
  const stage = setStage(ANSWERS);
  show(stage, <Notices />);
  await stage.store.getState().backup();
  expect(await screen.findByText(/your browser keeps it with its downloads/)).toBeTruthy();
});

it('leads from the desktop to the file and to its folder', async () => {
  const { stage, asked } = onDesktop(true);
  await stage.store.getState().backup();
  await screen.findByText('Due.xlsx is saved.');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Open the file' }));
  await user.click(screen.getByRole('button', { name: 'Show in its folder' }));
  expect(asked).toEqual(['open {"id":"1"}', 'show {"id":"1"}']);
  expect(text()).not.toContain('browser');
});

it('leads to the folder alone of a file that is not opened', async () => {
  onDesktop(true, false);
  await screen.findByRole('button', { name: 'Show in its folder' });
  expect(screen.queryByRole('button', { name: 'Open the file' })).toBeNull();
});

it('says when the file is no longer there', async () => {
  onDesktop(false);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Open the file' }));
  await screen.findByText(/This file is no longer there/);
});
