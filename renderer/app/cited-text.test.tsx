import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { CitedText, splitCitations } from './cited-text.tsx';

afterEach(cleanup);

it.each([
  ['four years (art. 17, § 1, al. 2).', ['art. 17, § 1, al. 2']],
  ['quatre ans (art.\u00a017, §\u00a01er, al.\u00a02).', ['art.\u00a017, §\u00a01er, al.\u00a02']],
  ['vier jaar; art. 17, § 1, lid 2). Zie art. 20.', ['art. 17, § 1, lid 2', 'art. 20']],
  ['art. 1, 10° and art. 47, § 5', ['art. 1, 10°', 'art. 47, § 5']],
  ['on the basis of art. 99, al. 2, 1°, c)', []],
])('finds the articles in “%s”', (text, cited) => {
  const parts = splitCitations(text);
  expect(parts.map(({ words }) => words).join('')).toBe(text);
  expect(parts.filter(({ number }) => number !== null).map(({ words }) => words)).toEqual(cited);
});

it('opens the article in the decree', async () => {
  const stage = setStage();
  show(stage, <CitedText text="The last day is 31/07/2027 (art. 17, § 1, al. 2)." />);
  await userEvent.click(screen.getByRole('button', { name: /art\. 17/ }));
  expect(stage.store.getState()).toMatchObject({ screen: 'decree', subject: '17' });
});
