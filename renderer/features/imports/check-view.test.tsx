import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../shared/result.ts';
import { setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { CheckView } from './check-view.tsx';
import type { Checked } from './import-stage.ts';

afterEach(cleanup);

function showCheck(changedShare: number) {
  const checked: Checked = {
    kind: 'checked',
    fileName: 'staff.xlsx',
    upload: 'upload-1',
    check: {
      sheets: [{ sheet: 'agents', read: 90, created: 20, changed: 30, unchanged: 38, refused: 2 }],
      problems: [],
      mapping: {},
      headers: {},
      changedShare,
    },
    mapping: {},
    isMappingChanged: false,
  };
  const stage = setStage({ 'imports.commit': () => ok({ sheets: [], problems: [] }) });
  stage.store.setState({ importStage: checked });
  show(stage, <CheckView checked={checked} />);
  return stage;
}

const importButton = () => screen.getByRole('button', { name: /^Import 50 rows/ });

it('writes at once when at most five percent of the agents change', async () => {
  const { calls } = showCheck(0.05);
  await userEvent.click(importButton());
  expect(calls).toContain('imports.commit');
});

it('asks once more above five percent, naming the counts, and takes Enter for no', async () => {
  const { calls } = showCheck(0.051);
  await userEvent.click(importButton());
  await screen.findByText(/20 new, 30 changed/);
  await expect.poll(() => document.activeElement?.textContent).toBe('Do not import');
  await userEvent.keyboard('{Enter}');
  expect(calls).not.toContain('imports.commit');
});

it('writes after the second yes', async () => {
  const { calls } = showCheck(1);
  await userEvent.click(importButton());
  await userEvent.click(await screen.findByRole('button', { name: 'Import all the same' }));
  expect(calls).toContain('imports.commit');
});
