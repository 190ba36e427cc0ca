import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { ok } from '../../../shared/result.ts';
import { rankChairReplacement } from '../../../shared/rules/art-13.ts';
import { judgeHolderReplacement } from '../../../shared/rules/art-14.ts';
import { rankInterim } from '../../../shared/rules/art-15.ts';
import { DEFAULT_READINGS } from '../../../shared/rules/readings.ts';
import { aPost } from '../../../shared/testing/places.ts';
import { aSession, setStage } from '../../testing/false-backend.ts';
import { show } from '../../testing/show.tsx';
import { ReplacementPage } from './replacement-page.tsx';

afterEach(cleanup);

const ON = day('2026-11-22');
const candidate = (staffNumber: string, name: string, since: string) => ({
  ...{ staffNumber, career: 'external' as const, class: name, classSince: day(since) },
  isArt21: false,
  atPostSince: day('2022-08-01'),
});
const named = (staffNumber: string) => ({ staffNumber, lastName: staffNumber, firstName: 'Jo' });

function showPage(subject?: string) {
  const ranked = rankInterim(
    [
      candidate('R', 'A2', '2010-01-01'),
      candidate('Q', 'A3', '2020-03-01'),
      candidate('P', 'A3', '2018-07-01'),
    ],
    ON,
    DEFAULT_READINGS,
  );
  const chair = rankChairReplacement([], ON);
  const stage = setStage({
    'decree.interim': () =>
      ok({
        ...ranked,
        ranking: ranked.ranking.map((one) => ({ ...one, ...named(one.staffNumber) })),
      }),
    'replacement.headquarters': () =>
      ok({
        chair: { ...chair, ranking: [] },
        holders: [],
        designees: [
          {
            ...named('C'),
            finding: judgeHolderReplacement({ career: 'external', contract: 'statutory' }),
          },
        ],
        nobody: judgeHolderReplacement(null),
      }),
    'reference.list': () =>
      ok({
        posts: [aPost({ code: 'NBO', city: 'Nairobi' })],
        ranks: [],
        services: [],
        functions: [],
      }),
  });
  stage.store.getState().takeSession(aSession({}));
  stage.store.getState().go('replacement', subject);
  show(stage, <ReplacementPage />);
  return { user: userEvent.setup(), state: () => stage.store.getState() };
}

it('X42 ranks P, Q, R at the post it is about, and opens an agent', async () => {
  const { user, state } = showPage('NBO');
  await screen.findByRole('heading', { name: 'Ranking at Nairobi' });
  const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(names).toEqual(['P Jo', 'Q Jo', 'R Jo']);
  await user.click(screen.getByRole('button', { name: 'P Jo' }));
  expect(state()).toMatchObject({ screen: 'agent', subject: 'P' });
});

it('asks for a post first', async () => {
  showPage();
  await screen.findByRole('heading', { name: 'Choose a post' });
});

it('says what art. 14 says of whoever is designated, and of nobody', async () => {
  const { user } = showPage();
  await user.click(screen.getByRole('radio', { name: 'At headquarters (arts 13-14)' }));
  await screen.findByText(/No holder of a function of management/);
  const field = screen.getByRole('combobox', { name: 'Designated' });
  await user.click(field);
  await user.click(await screen.findByText('C Jo (C)'));
  await screen.findByText(/The text names a state agent of the FPS/);
});
