import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { err, ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { StartPage } from './start-page.tsx';

afterEach(cleanup);

const file = {
  id: '1',
  name: 'Rotation 2027',
  kind: 'real',
  modifiedAt: '2026-11-21T09:14:00Z',
  bytes: 4_812_800,
} as const;

it('lists known files with size, and says in place why one is refused', async () => {
  const refused = err({ code: 'file-refused', refusal: 'newer', figures: {} });
  show(setStage({ 'files.list': () => ok([file]), 'files.open': () => refused }), <StartPage />);
  const line = await screen.findByRole('button', { name: /Rotation 2027.*4\.8 MB/ });
  await userEvent.click(line);
  expect((await screen.findByRole('alert')).textContent).toContain('newer version');
});

it('UX-45 lists a copy of the demonstration by its own name, with the mark', async () => {
  const own = { ...file, kind: 'demonstration' } as const;
  const files = [
    { ...own, id: '2', name: 'demonstration' },
    { ...own, id: '3', name: 'Exercise of May' },
  ];
  show(setStage({ 'files.list': () => ok([...files, file]) }), <StartPage />);
  await screen.findByRole('button', { name: /^Demonstration\s*invented persons/ });
  await screen.findByRole('button', { name: /^Exercise of May\s*invented persons/ });
  expect(screen.getAllByText('invented persons')).toHaveLength(2);
});

it('offers a way to begin when there is no file and none can be listed', async () => {
  show(setStage(), <StartPage />);
  await screen.findByText(/No planner file yet/);
  expect(screen.getByRole('button', { name: /Open the demonstration/ })).toBeDefined();
});

it('offers the system’s dialog only where there is one', async () => {
  const stage = setStage({ 'files.list': () => ok([]) });
  stage.store.getState().takeSession({ ...aSession(), canChooseFiles: true });
  show(stage, <StartPage />);
  await screen.findByRole('button', { name: /Open a file/ });
  cleanup();
  show(setStage({ 'files.list': () => ok([]) }), <StartPage />);
  expect(screen.queryByRole('button', { name: /Open a file/ })).toBeNull();
});

it('goes on to the import once the new file is there', async () => {
  const stage = setStage({
    'files.list': () => ok([]),
    'files.create': () => ok(aSession({})),
  });
  show(stage, <StartPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Import a workbook/ }));
  await userEvent.type(await screen.findByLabelText(/Name of the file/), 'Mouvement{Enter}');
  expect(stage.store.getState().screen).toBe('import');
});
