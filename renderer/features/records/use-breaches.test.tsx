import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, it } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { useBreaches } from './use-breaches.ts';

afterEach(cleanup);

it('shows nothing of a demonstration for the file of the same name', async () => {
  const stage = setStage({ 'quality.breaches': () => ok({ breaches: [], rows: {} }) });
  const { takeSession, judgeTable, moment } = stage.store.getState();
  takeSession(aSession({ kind: 'demonstration' }));
  await judgeTable('agents', moment);
  show(stage, <Found />);
  screen.getByText('judged');
  act(() => takeSession(aSession({ kind: 'real' })));
  screen.getByText('not yet');
});

function Found() {
  return <p>{useBreaches('agents', false) === null ? 'not yet' : 'judged'}</p>;
}
