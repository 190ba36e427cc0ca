import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { FileCoverage, KeptAssignment } from '../../../shared/api/coverage-api.ts';
import type { Language } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { DEFAULT_READINGS } from '../../../shared/rules/readings.ts';
import { type Answers, aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { DecreePage } from './decree-page.tsx';

afterEach(cleanup);

const kept: KeptAssignment = {
  ...{ id: 'a-1', staffNumber: 'T001', lastName: 'Testelmans', firstName: 'Fictif' },
  ...{ kind: 'art21', functionCode: null, place: 'NAI', from: day('2017-09-01') },
  ...{ to: null, legalBasis: 'annulled 2015 version' },
};
const coverage: FileCoverage = {
  articles: [
    {
      number: '21',
      subjects: [
        { kind: 'vacancy', count: 50, codes: { OK: 38, BLOCKED: 12 } },
        { kind: 'agent', count: 100, codes: { OK: 99, UNKNOWN: 1 } },
      ],
    },
  ],
  readings: { ...DEFAULT_READINGS, renewal: 'within_four_years' },
  headOfPostConditions: [],
  annulled: [kept],
  history: Array.from({ length: 45 }, (_, index) => ({
    ...{ ...kept, id: `h-${index}`, kind: 'posting' as const, from: day('2011-08-01') },
  })),
  people: [
    { ...kept, career: 'consular', contract: null },
    { ...kept, staffNumber: 'T002', lastName: 'Voorbeeld', career: 'state', contract: 'statutory' },
  ],
};
const job = {
  ...{ code: 'F-1', place: 'NAI', titleFr: null, titleNl: null, titleEn: 'Ambassador' },
  ...{ class: null, careers: null, headOfPost: true, insideMission: null, domain: null },
  ...{ family: null, specific: null, competences: [], formerCareer: null },
  ...{ validFrom: null, validTo: null, version: 1 },
};
const king = { authority: 'king', instrument: 'royal_decree', flags: ['A9'] };

function open(subject: string, language: Language = 'en', answers: Answers = {}) {
  const stage = setStage({
    'decree.coverage': () => ok(coverage),
    'decree.signatory': () => ok(king),
    'reference.list': () => ok({ posts: [], ranks: [], services: [], functions: [job] }),
    ...answers,
  });
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

it('counts what the article answers of the file and lists what was annulled', async () => {
  open('21');
  await screen.findByText(/^What the article answers on 22\/11\/2026/);
  const counts = table('In this file').getAllByRole('row').slice(0, 3);
  expect(counts.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['About', 'Answers', 'not possible', 'a fact is missing', 'in order'],
    ['vacancies', '50', '12', '–', '38'],
    ['agents', '100', '–', '1', '99'],
  ]);
  const annulled = within(screen.getByRole('region', { name: /legal basis was annulled/ }));
  annulled.getByRole('row', { name: /Testelmans Fictif .*annulled 2015 version/ });
  expect(table('Doubtful readings').getByRole('row', { name: /^A8/ }).textContent).toContain(
    'another one',
  );
});

it('shows what is not judged a few rows at a time', async () => {
  open('24');
  await screen.findByText(/Assignments not judged \(45\)/);
  const history = within(screen.getByRole('region', { name: 'Assignments not judged' }));
  expect(history.getAllByRole('row')).toHaveLength(21);
  await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(history.getAllByRole('row')).toHaveLength(46);
});

it('answers about a person under arts 7 and 14, and about a function under art. 20', async () => {
  const choose = async (field: string, option: RegExp) => {
    await userEvent.click(await screen.findByRole('combobox', { name: field }));
    await userEvent.click(await screen.findByRole('option', { name: option, hidden: true }));
  };
  open('7');
  await choose('Agent', /Testelmans/);
  await screen.findByText(/Only an external-career agent may be charged with this/);
  cleanup();
  open('14');
  await choose('Agent', /Voorbeeld/);
  await screen.findByText(/State agent of the FPS/);
  cleanup();
  open('20');
  await choose('Function', /Ambassador/);
  await screen.findByText('The King, by royal decree');
  screen.getByText(/A reading, to be confirmed/);
});

it('says under which option each doubtful point is read, and leads to the readings', async () => {
  const { store } = open('21');
  const readings = table('Doubtful readings');
  await readings.findByRole('row', { name: /^A8 .* not beyond four years in all/ });
  await userEvent.click(readings.getByRole('button', { name: 'Open the readings' }));
  expect(store.getState().screen).toBe('readings');
});

it('changes the conditions that the King set for heads of post, one a line', async () => {
  const asked: unknown[] = [];
  const session = aSession({ readOnly: false });
  const { store } = open('19', 'en', {
    'session.state': () => ok(session),
    'decree.setConditions': (input: unknown) => {
      asked.push(input);
      return ok([]);
    },
  });
  act(() => store.getState().takeSession(session));
  const conditions = table('Conditions set by the King');
  const save = await conditions.findByRole('button', { name: 'Save the conditions' });
  expect(save).toHaveProperty('disabled', true);
  await userEvent.type(conditions.getByRole('textbox'), ' management{enter}{enter}management ');
  await userEvent.click(save);
  expect(asked).toEqual([{ names: ['management'], reason: null }]);
});
