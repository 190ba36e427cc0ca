import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo } from 'react';
import { createTranslator } from '../../shared/wording/translator.ts';
import type { Door } from '../platform/platform.ts';
import { cssVariables, theme } from './theme.ts';
import { Entrance } from './entrance.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { LockLayer } from './lock-layer.tsx';
import { useApp } from './use-app.ts';
import { TranslateContext } from './use-translate.ts';

/** Language, colours and a net below everything; then the door, then the frame. */
export function App(props: { readonly door: Door | null; readonly nonce: string }) {
  return (
    <Surroundings nonce={props.nonce}>
      <ErrorBoundary>
        <Entrance door={props.door}>
          <Frame />
        </Entrance>
      </ErrorBoundary>
      <LockLayer door={props.door} />
    </Surroundings>
  );
}

function Surroundings(props: { readonly nonce: string; readonly children: ReactNode }) {
  const language = useApp((state) => state.language);
  const chosen = useApp((state) => state.theme);
  const isLocked = useApp((state) => state.isLocked);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  const translate = useMemo(() => createTranslator(language), [language]);
  const system = prefersDark ? 'dark' : 'light';

  useEffect(() => {
    document.documentElement.lang = language;
    const product = translate('app.product');
    document.title = isLocked ? `${translate('app.lock.title')} · ${product}` : product;
  }, [language, translate, isLocked]);

  return (
    <TranslateContext value={translate}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme={chosen === 'system' ? system : chosen}
        getStyleNonce={() => props.nonce}
      >
        {props.children}
      </MantineProvider>
    </TranslateContext>
  );
}
