import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/api/records.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { theme } from '../app/theme.ts';
import { AppStoreContext } from '../app/use-app.ts';
import { TranslateContext } from '../app/use-translate.ts';
import type { Stage } from './false-backend.ts';

/** Shows a part of the window over a store, in English unless told. */
export function show(stage: Stage, part: ReactNode, language: Language = 'en') {
  standIn();
  return render(
    <AppStoreContext value={stage.store}>
      <TranslateContext value={createTranslator(language)}>
        <MantineProvider theme={theme} env="test">
          {part}
        </MantineProvider>
      </TranslateContext>
    </AppStoreContext>,
  );
}

/** What Mantine asks of a browser and jsdom lacks. */
export function standIn(): void {
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: false, onchange: null },
      ...{ addListener: () => undefined, removeListener: () => undefined },
    });
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
