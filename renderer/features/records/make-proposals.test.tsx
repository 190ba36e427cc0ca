import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { MakeProposals } from './make-proposals.tsx';

afterEach(cleanup);

/** Each making lasts until the test ends it, with so many made and so many no longer on file. */
function showButton() {
  const ends: ((made: number, gone: number) => void)[] = [];
  const stage = setStage({
    'documents.makeProposals': () =>
      new Promise((resolve) => {
        ends.push((made, gone) => resolve(ok({ ticket: null, made, refused: [], gone })));
      }),
    'documents.cancelProposals': () => ok(null),
  });
  stage.store.setState({ session: aSession({}) });
  show(stage, <MakeProposals shown={3} canWrite rowIds={() => ['d-1', 'd-2', 'd-3']} />);
  const end = (run: number, made: number, gone = 0) =>
    act(async () => {
      ends[run]?.(made, gone);
      await Promise.resolve();
    });
  return { end };
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name, hidden: true }));
const MADE = /proposals? (was|were) made/;

it('says how many were made, and how many are no longer on file', async () => {
  const { end } = showButton();
  await press('Proposals');
  await press('Make the Word files');
  await end(0, 2, 1);
  expect(await screen.findByText('2 proposals were made.')).toBeDefined();
  expect(screen.getByText('1 is no longer on file.')).toBeDefined();
});

it('stays closed, and takes no outcome of a making given up for that of the next', async () => {
  const { end } = showButton();
  await press('Proposals');
  await press('Make the Word files');
  await press('Cancel');
  expect(await screen.findByText(/^Given up/)).toBeDefined();
  await userEvent.keyboard('{Escape}');
  await press('Proposals');
  await press('Make the Word files');
  await end(0, 0);
  expect(screen.queryByText(MADE)).toBeNull();
  await end(1, 3);
  expect(await screen.findByText('3 proposals were made.')).toBeDefined();
});

it('does not open again when a making ends that was given up', async () => {
  const { end } = showButton();
  await press('Proposals');
  await press('Make the Word files');
  await press('Cancel');
  await screen.findByText(/^Given up/);
  await userEvent.keyboard('{Escape}');
  await end(0, 0);
  expect(screen.queryByText(MADE)).toBeNull();
});
