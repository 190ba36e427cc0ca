import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '../../../shared/api/records.ts';
import { setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { DecreePage } from './decree-page.tsx';

afterEach(cleanup);

function open(subject: string, language: Language = 'en') {
  const stage = setStage();
  stage.store.getState().go('decree', subject);
  show(stage, <DecreePage />, language);
  return stage;
}
const table = (heading: string) => within(screen.getByRole('region', { name: heading }));

it('lists every article and says that all worked examples are met', () => {
  open('17');
  const list = within(screen.getByRole('navigation', { name: 'Articles' }));
  expect(list.getAllByRole('button')).toHaveLength(26);
  screen.getByText('65 of 65 worked examples met');
});

it('opens the article asked for, with its rules and examples', () => {
  open('21');
  screen.getByRole('heading', { name: /^Art\. 21/ });
  expect(table('Rules').getByRole('row', { name: /^21-9/ })).toBeDefined();
  expect(table('Worked examples, run now').getAllByText('met')).toHaveLength(14);
});

it('finds an article by number, by word and by what the planner does', async () => {
  open('17');
  const list = within(screen.getByRole('navigation', { name: 'Articles' }));
  const search = screen.getByRole('searchbox');
  await userEvent.type(search, 'art. 21');
  expect(list.getAllByRole('button', { name: /^Art\./ })).toHaveLength(1);
  await userEvent.clear(search);
  await userEvent.type(search, 'traineeship');
  expect(list.getAllByRole('button', { name: /^Art\./ }).map((one) => one.textContent)).toEqual([
    expect.stringContaining('Art. 17'),
  ]);
  await userEvent.clear(search);
  await userEvent.type(search, 'zeppelin');
  screen.getByText(/No article matches/);
});

it('says of a day without valid text which ruling took it away', async () => {
  open('21');
  const field = screen.getByRole('textbox', { name: /Text on a day/ });
  await userEvent.clear(field);
  await userEvent.type(field, '1/6/2019{Enter}');
  screen.getByText(/No valid text/);
  screen.getByText(/annulled by ruling 249\.402/);
  await userEvent.clear(field);
  await userEvent.type(field, '25/12/2022{Enter}');
  screen.getByText('On 25/12/2022: RD of 18 September 2022, since 25/12/2022.');
});

it('says in a table what the drawing of the versions shows', () => {
  open('11', 'fr');
  const row = table('Versions').getByRole('row', { name: /^3° 30\/03\/2015 28\/07\/2018/ });
  expect(row.textContent).toContain('n’existait pas');
});

it('goes to another article and back', async () => {
  const { store } = open('17');
  await userEvent.click(screen.getByRole('button', { name: /^Art\. 20/ }));
  screen.getByRole('heading', { name: /^Art\. 20/ });
  expect(store.getState().subject).toBe('20');
  await userEvent.click(screen.getByRole('button', { name: /^Back/ }));
  screen.getByRole('heading', { name: /^Art\. 17/ });
});
