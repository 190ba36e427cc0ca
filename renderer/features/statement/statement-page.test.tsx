import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Official } from '../../../shared/api/official-api.ts';
import { ok } from '../../../shared/result.ts';
import { anAgentFile } from '../../../shared/testing/agent-file.ts';
import { anAgent } from '../../../shared/testing/careers.ts';
import { coverPage } from '../../app/cover-page.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { StatementPage } from './statement-page.tsx';

afterEach(cleanup);

const OFFICIAL: Official = {
  ...{ name: 'Ann Voorbeeld', capacity: 'attaché', phone: '+32 2 000 00 00' },
  email: 'ann@example.invalid',
};

async function showPage(official: Official | null) {
  const named: Official[] = [];
  const stage = setStage({
    'agents.get': () => ok(anAgentFile({ agent: anAgent({ languageRole: 'NL' }) })),
    'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [] }),
    'official.get': () => ok(named.at(-1) ?? official),
    'official.set': (input: Official) => {
      named.push(input);
      return ok(input);
    },
    'session.state': () => ok(aSession({})),
  });
  stage.store.setState({ session: aSession({}), screen: 'statement', subject: 'T001' });
  const page = show(stage, <StatementPage />);
  const sheet = await screen.findByRole('region', { name: 'The statement as it is printed' });
  return { sheet, named, page };
}

it('speaks the language of the agent’s role, and another where it is chosen', async () => {
  const { sheet } = await showPage(OFFICIAL);
  expect(sheet.textContent).toContain('Uw toestand in de rotatie');
  expect(sheet.textContent).toContain('Ann Voorbeeld, attaché');
  await userEvent.click(screen.getByRole('radio', { name: 'EN' }));
  expect(sheet.textContent).toContain('Where you stand in the rotation');
});

it('carries its reference: file, agent, day and state of the file', async () => {
  const { sheet } = await showPage(OFFICIAL);
  expect(sheet.textContent).toContain('Rotation 2027 / T001 / 2026-11-22 / 1');
});

it('asks once who handles the file', async () => {
  const { sheet, named } = await showPage(null);
  expect(sheet.textContent).toContain('nog niet aangeduid');
  const form = await screen.findByRole('form', { name: 'Handling official' });
  for (const [label, text] of [
    ['Name', OFFICIAL.name],
    ['Capacity', OFFICIAL.capacity],
    ['Telephone', OFFICIAL.phone],
    ['E-mail', OFFICIAL.email],
  ] as const)
    await userEvent.type(within(form).getByRole('textbox', { name: new RegExp(label) }), text);
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  expect(named).toEqual([OFFICIAL]);
  expect(await within(sheet).findByText('Ann Voorbeeld')).toBeDefined();
  expect(screen.queryByRole('form')).toBeNull();
});

it('prints through the dialog of the system', async () => {
  await showPage(OFFICIAL);
  const print = vi.fn();
  window.print = print;
  await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
});

it('can go while the lock covers it', async () => {
  const { page } = await showPage(OFFICIAL);
  const lock = document.body.appendChild(document.createElement('div'));
  const uncover = coverPage(lock);
  page.rerender(null);
  uncover();
  lock.remove();
  expect(document.body.textContent).not.toContain('Uw toestand in de rotatie');
});
