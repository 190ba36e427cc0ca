import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

afterEach(cleanup);

function ask(isLosing: boolean): void {
  const nothing = vi.fn<() => void>();
  show(
    setStage(),
    <ConfirmDialog
      isOpen
      title="Leave?"
      cancel="Stay"
      confirm="Leave"
      close="Close"
      isLosing={isLosing}
      onCancel={nothing}
      onConfirm={nothing}
    >
      <p>Typed work would be lost.</p>
    </ConfirmDialog>,
  );
}

const variantOf = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('data-variant');

it('shows what loses nothing as the first choice, and puts the focus there', async () => {
  ask(true);
  const stay = await screen.findByRole('button', { name: 'Stay' });
  await waitFor(() => expect(document.activeElement).toBe(stay));
  expect([variantOf('Stay'), variantOf('Leave')]).toEqual(['filled', 'outline']);
});

it('shows as the first choice what is wanted, where nothing is lost by it', async () => {
  ask(false);
  await screen.findByRole('button', { name: 'Stay' });
  expect([variantOf('Stay'), variantOf('Leave')]).toEqual(['default', 'filled']);
});
