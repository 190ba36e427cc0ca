import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Letterhead, ProposalQuestion } from '../../../shared/api/documents-api.ts';
import { writeProposal } from '../../../shared/documents/derogation-proposal.ts';
import { err, ok } from '../../../shared/result.ts';
import { aLetterSetting, aProposal } from '../../../shared/testing/proposal-facts.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { ProposalPage } from './proposal-page.tsx';

afterEach(cleanup);

const LETTERHEAD: Letterhead = { ...aProposal().letterhead, minister: '', ministerGender: null };

type Given = {
  readonly reference?: string | null;
  readonly isPersonal?: boolean;
  readonly isNamed?: boolean;
  readonly lacks?: boolean;
  readonly isLookPast?: boolean;
};

async function showPage(given: Given = {}) {
  const { isPersonal = false, isNamed = true, lacks = false, isLookPast = false } = given;
  const numbers = [given.reference ?? null];
  const asked: ProposalQuestion[] = [];
  const kept: Letterhead[] = [];
  const stage = setStage({
    'documents.proposal': (question: ProposalQuestion) => {
      asked.push(question);
      if (isLookPast && question.look !== null)
        return err({ code: 'not-found', what: 'look', id: String(question.look) });
      if (lacks) return err({ code: 'document-incomplete', lacks: ['reasons'] });
      const reference = numbers.at(-1) ?? null;
      const letter = writeProposal(
        aProposal({ reference }),
        aLetterSetting(question.language ?? 'fr'),
      );
      if (!letter.ok) return letter;
      return ok({ letter: letter.value, reference, staffNumber: 'T001', isPersonal });
    },
    'documents.numberProposal': () => {
      numbers.push('2026-0007');
      return ok({ reference: '2026-0007' });
    },
    'documents.letterhead': () => ok(kept.at(-1) ?? LETTERHEAD),
    'documents.setLetterhead': (input: Letterhead) => {
      kept.push(input);
      return ok(input);
    },
    'official.get': () => ok(isNamed ? aProposal().official : null),
    'sensitive.look': () => ok([]),
    'sensitive.looks': () => ok([{ sequence: 12 }]),
    'session.state': () => {
      // Each answer is of a file with one more change.
      const { file } = aSession({});
      const journalEntries = (file?.journalEntries ?? 0) + numbers.length + kept.length;
      return ok(aSession({ journalEntries }));
    },
  });
  stage.store.setState({ session: aSession({}), screen: 'proposal', subject: 'd-1' });
  show(stage, <ProposalPage />);
  return { asked, kept };
}

const sheet = () => screen.findByRole('region', { name: 'The proposal as it goes out' });

it('is in the language of the agent, and in another where it is chosen', async () => {
  const { asked } = await showPage();
  expect((await sheet()).textContent).toContain('Proposition motivée du Comité de direction');
  await userEvent.click(screen.getByRole('radio', { name: 'NL' }));
  expect(await within(await sheet()).findByText('Rechtsgrond')).toBeDefined();
  expect(asked.map(({ language }) => language)).toEqual([null, 'nl']);
});

it('says what is missing where it cannot be made', async () => {
  await showPage({ lacks: true });
  expect(
    await screen.findByText('This proposal cannot be made: the reasons are missing.'),
  ).toBeDefined();
  const word = screen.getByRole<HTMLButtonElement>('button', { name: 'Make as Word file' });
  expect(word.disabled).toBe(true);
});

it('gets its number before it is printed', async () => {
  await showPage();
  await sheet();
  const print = vi.fn();
  window.print = print;
  await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(await screen.findByText('Number 2026-0007: it stays.')).toBeDefined();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect((await sheet()).textContent).toContain('2026-0007');
});

it('puts sensitive grounds in under a look that was recorded for it', async () => {
  const { asked } = await showPage({ isPersonal: true });
  const form = await screen.findByRole('form', { name: 'Family and health grounds' });
  await userEvent.type(within(form).getByRole('textbox'), 'the minister asks');
  await userEvent.click(within(form).getByRole('button', { name: 'Put them in' }));
  expect(
    await within(form).findByText('They are in this proposal, under the look no. 12.'),
  ).toBeDefined();
  await vi.waitFor(() => expect(asked.at(-1)?.look).toBe(12));
  await userEvent.click(within(form).getByRole('button', { name: 'Take them out' }));
  await vi.waitFor(() => expect(asked.at(-1)?.look).toBeNull());
});

it('asks anew for the reason where the look holds no more', async () => {
  const { asked } = await showPage({ isPersonal: true, isLookPast: true });
  const form = await screen.findByRole('form', { name: 'Family and health grounds' });
  await userEvent.type(within(form).getByRole('textbox'), 'the minister asks');
  await userEvent.click(within(form).getByRole('button', { name: 'Put them in' }));
  await vi.waitFor(() => expect(asked.map(({ look }) => look).slice(-2)).toEqual([12, null]));
  expect(await screen.findByRole('textbox', { name: 'Why they must be in it' })).toBeDefined();
});

it('offers no sensitive ground where the situation of the person is none of its grounds', async () => {
  await showPage();
  await sheet();
  expect(screen.queryByRole('form')).toBeNull();
});

it('asks who handles the file as long as nobody is named, and keeps the letterhead', async () => {
  const { kept } = await showPage({ isNamed: false });
  await sheet();
  expect(await screen.findByRole('form', { name: 'Handling official' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Letterhead and official' }));
  const form = await screen.findByRole('form', { name: 'Letterhead' });
  await userEvent.type(within(form).getByLabelText('Name of the minister'), 'Alix Inventé');
  await userEvent.click(within(form).getByRole('button', { name: 'Save the letterhead' }));
  expect(kept).toEqual([{ ...LETTERHEAD, minister: 'Alix Inventé' }]);
});
