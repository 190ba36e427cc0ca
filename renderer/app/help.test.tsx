import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/api/records.ts';
import { catalogues } from '../../shared/wording/catalogues.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { setStage } from '../testing/false-backend.ts';
import { show } from '../testing/show.tsx';
import { readGuideSection } from './guide-text.ts';
import { HELP_BACKGROUND, type HelpSubject, helpTexts } from './help-subject.ts';
import { HelpPanel } from './help-panel.tsx';
import { SCREENS } from './screens.tsx';
import { useApp } from './use-app.ts';

afterEach(cleanup);

// Safe: the keys of SCREENS are the screens.
const SUBJECTS = ['start', ...Object.keys(SCREENS)] as readonly HelpSubject[];

describe.each(LANGUAGES)('the help in %s', (language) => {
  it.each(SUBJECTS)(
    'says of “%s” what it answers, how to read it, and five to eight how-tos',
    (subject) => {
      const missing = `write help.${subject}.answers, .read and .how.1 to .how.5 or more in shared/wording/${language}/help-*.ts`;
      const texts = helpTexts(subject, createTranslator(language));
      expect(texts, missing).not.toBeNull();
      expect(texts?.howTos.length, missing).toBeGreaterThanOrEqual(5);
    },
  );

  it.each(SUBJECTS)('leads from “%s” to a section that the guide has', async (subject) => {
    const background = HELP_BACKGROUND[subject];
    expect(background, `add ${subject} to HELP_BACKGROUND in help-subject.ts`).toBeDefined();
    expect(await readGuideSection(language, background?.section ?? 0)).toBeDefined();
  });

  it('calls buttons and columns as the screens call them', () => {
    const { help, ...others } = catalogues[language];
    const known = new Set(Object.values(others).flatMap((texts) => Object.values<string>(texts)));
    const named = Object.entries(help)
      .filter(([key]) => !isToCome(key))
      .flatMap(([, text]) => [...text.matchAll(QUOTED)]);
    const unknown = named
      .map((match) => match.slice(1).find((name) => name !== undefined) ?? '')
      .filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });
});

/** Help of a screen that this window does not show. */
const isToCome = (key: string) =>
  /\.(?:answers|read|how\.\d)$/.test(key) && !SUBJECTS.some((one) => key.startsWith(`${one}.`));

/** A name on screen, as each language quotes it. */
const QUOTED = /“([^”]+)”|« ([^»]+) »|‘([^’]+)’/g;

it('leads to the articles behind a screen, and goes by Escape back to where one was', async () => {
  const stage = setStage();
  show(
    stage,
    <>
      <button type="button" autoFocus>
        before
      </button>
      <Opened />
    </>,
  );
  const user = userEvent.setup();
  stage.store.getState().showHelp(true);
  const panel = await screen.findByRole('complementary', { name: 'Help: Replacement' });
  expect(document.activeElement).toBe(panel);
  await user.click(screen.getByRole('button', { name: 'Art. 15' }));
  expect(stage.store.getState()).toMatchObject({ screen: 'decree', subject: '15' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(document.activeElement?.textContent).toBe('before');
});

it('reads a section of the guide in place', async () => {
  show(setStage(), <HelpPanel subject="replacement" />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Read § 4 here' }));
  await screen.findByRole('heading', { name: '4. The rotation screen' });
});

function Opened() {
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  return isHelpOpen ? <HelpPanel subject="replacement" /> : null;
}
