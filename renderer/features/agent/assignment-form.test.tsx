import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from '../../../shared/api/failure.ts';
import { day } from '../../../shared/dates.ts';
import type { Assignment } from '../../../shared/domain/assignment.ts';
import { anAssignment } from '../../../shared/testing/careers.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { AppStoreContext } from '../../app/use-app.ts';
import { TranslateContext } from '../../app/use-translate.ts';
import { setStage } from '../../testing/false-backend.ts';
import type { AgentEdit } from './agent-edit.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';

beforeAll(() => {
  // jsdom has no layout: Mantine asks for these two and needs no true answer.
  window.matchMedia ??= (query) => Object.assign(new EventTarget(), noMedia(query));
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(cleanup);

function noMedia(media: string) {
  const listen = () => undefined;
  return {
    matches: false,
    media,
    onchange: null,
    addListener: listen,
    removeListener: listen,
  };
}

type Sent = { readonly edit: AgentEdit; readonly reason: string | null };

function show(assignment: Assignment | null, answers: (Failure | null)[] = []) {
  const sent: Sent[] = [];
  const done: string[] = [];
  const { store } = setStage();
  const form = (record: Assignment | null) => (
    <AppStoreContext value={store}>
      <TranslateContext value={createTranslator('en')}>
        <MantineProvider>
          <AssignmentForm
            staffNumber="T001"
            assignment={record}
            subject={null}
            today={day('2026-11-22')}
            reference={NO_REFERENCE}
            names={toNames(NO_REFERENCE, 'en')}
            onSave={async (edit, reason) => {
              sent.push({ edit, reason });
              return answers.shift() ?? null;
            }}
            onDone={() => done.push('done')}
          />
        </MantineProvider>
      </TranslateContext>
    </AppStoreContext>
  );
  const { rerender } = render(form(assignment));
  return { sent, done, store, refresh: (fresh: Assignment) => rerender(form(fresh)) };
}

const user = userEvent.setup({ delay: null });

const type = async (label: RegExp, text: string) => {
  await user.clear(screen.getByLabelText(label));
  await user.click(screen.getByLabelText(label));
  await user.paste(text);
};

describe('the form of an assignment', () => {
  it('sends the fields that changed and no others, with the reason', async () => {
    const { sent, done } = show(anAssignment({ version: 3 }));
    await type(/Real last day/, '31.8.27');
    await type(/Reason for this change/, 'school year');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(() => expect(done).toEqual(['done']));
    expect(sent).toEqual([
      {
        edit: {
          kind: 'assignment.update',
          id: 'a-1',
          version: 3,
          patch: { to: '2027-08-31' },
        },
        reason: 'school year',
      },
    ]);
  });

  it('says the act in words, takes another from the list or as it is typed', async () => {
    const { sent, done } = show(anAssignment({ instrument: 'ministerial_decree' }));
    const field = () => screen.getByRole('combobox', { name: 'Instrument' });
    expect(field()).toHaveProperty('value', 'Ministerial decree');
    await user.click(field());
    await user.click(await screen.findByText('Royal decree'));
    expect(field()).toHaveProperty('value', 'Royal decree');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(done).toEqual(['done']));
    expect(sent[0]?.edit).toMatchObject({ patch: { instrument: 'royal_decree' } });

    cleanup();
    const other = show(anAssignment({ instrument: 'MD 12' }));
    expect(field()).toHaveProperty('value', 'MD 12');
    await user.clear(field());
    await user.type(field(), 'letter of 3 May');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(other.done).toEqual(['done']));
    expect(other.sent[0]?.edit).toMatchObject({ patch: { instrument: 'letter of 3 May' } });
  });

  it('adds an assignment to the agent', async () => {
    const { sent } = show(null);
    await type(/First day/, '1 aug 2027');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(sent[0]?.edit).toMatchObject({
        kind: 'assignment.create',
        assignment: { staffNumber: 'T001', kind: 'posting', from: '2027-08-01', to: null },
      }),
    );
  });

  it('says beside the field why it cannot be saved, and sends nothing', async () => {
    const { sent } = show(anAssignment());
    await type(/Real last day/, '31/07/2023');
    await user.tab();

    const field = screen.getByLabelText(/Real last day/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('The end comes before the first day, 01/08/2023.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([]);
  });

  it('closes on Escape when nothing was typed, and asks first when something was', async () => {
    const { done, store } = show(anAssignment());
    expect(store.getState().unsavedForms.size).toBe(0);
    await type(/Real last day/, '31/08/2027');
    expect(store.getState().unsavedForms.size).toBe(1);
    await user.keyboard('{Escape}');
    expect(done).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(done).toEqual(['done']);

    cleanup();
    const other = show(anAssignment());
    await user.keyboard('{Escape}');
    expect(other.done).toEqual(['done']);
  });

  it('shows a record changed meanwhile, keeps what was typed, and saves it on top', async () => {
    const changed = { code: 'changed-meanwhile', what: 'assignment', id: 'a-1' } as const;
    const { sent, done, refresh } = show(anAssignment({ version: 3 }), [changed]);
    await type(/Real last day/, '31/08/2027');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    refresh(anAssignment({ version: 4, to: day('2027-09-30') }));

    expect((await screen.findByRole('alert')).textContent).toContain(
      'Real last daynow: 30/09/2027; you typed: 31/08/2027',
    );
    expect(screen.getByLabelText(/Real last day/)).toHaveProperty('value', '31/08/2027');
    await user.click(screen.getByRole('button', { name: 'Save what I typed' }));
    await waitFor(() => expect(done).toEqual(['done']));
    expect(sent[1]?.edit).toMatchObject({ version: 4, patch: { to: '2027-08-31' } });
  });

  it('takes the saved values instead when asked', async () => {
    const changed = { code: 'changed-meanwhile', what: 'assignment', id: 'a-1' } as const;
    const { refresh } = show(anAssignment({ version: 3 }), [changed]);
    await type(/Real last day/, '31/08/2027');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    refresh(anAssignment({ version: 4, to: day('2027-09-30') }));
    await user.click(await screen.findByRole('button', { name: 'Take the saved values' }));

    expect(screen.getByLabelText(/Real last day/)).toHaveProperty('value', '30/09/2027');
  });

  it('says any other failure in the form, and keeps what was typed', async () => {
    const { done } = show(anAssignment(), [{ code: 'disk-full' }]);
    await type(/Real last day/, '31/08/2027');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await screen.findByRole('alert');
    expect(done).toEqual([]);
    expect(screen.getByLabelText(/Real last day/)).toHaveProperty('value', '31/08/2027');
  });
});
