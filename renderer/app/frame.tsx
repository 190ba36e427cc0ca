import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { HistoryDialog } from '../features/history/history-dialog.tsx';
import { SearchDialog } from '../features/search/search-dialog.tsx';
import { StartPage } from '../features/files/start-page.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { Banners } from './banners.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import classes from './frame.module.css';
import { HelpPanel } from './help-panel.tsx';
import { HeaderBar } from './header-bar.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { RowHistoryDialog } from './record-history/row-history-dialog.tsx';
import { SCREENS } from './screens.tsx';
import { openedFile } from './session-slice.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { StatusBar } from './status-bar.tsx';
import { StatusSlotContext } from './status-slot.tsx';
import { UnsavedQuestion } from './unsaved-question.tsx';
import { useApp } from './use-app.ts';
import { useLightPaper } from './use-light-paper.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTranslate } from './use-translate.ts';

/** Header, banners, the screen of the moment, status bar; notices and dialogs above. Drawn anew for none of the changes of a file. */
export function Frame() {
  const translate = useTranslate();
  const isReady = useApp((state) => state.session !== null);
  const isFileOpen = useApp((state) => openedFile(state) !== null);
  const dialog = useApp((state) => state.dialog);
  const show = useApp((state) => state.show);
  const screen = useApp((state) => state.screen);
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  const refreshSession = useApp((state) => state.refreshSession);
  const [statusSlot, setStatusSlot] = useState<HTMLElement | null>(null);
  useOpenedFile();
  useLightPaper();

  useEffect(() => void refreshSession(), [refreshSession]);

  return (
    <div className={classes['frame']}>
      <Shortcuts />
      <a className={classes['skip']} href="#main">
        {translate('app.skip')}
      </a>
      <HeaderBar />
      <Banners />
      <div className={classes['middle']}>
        {isFileOpen && <Navigation />}
        <main
          id="main"
          className={classes['main']}
          data-region="main"
          data-screen={isFileOpen ? screen : 'start'}
          aria-label={translate('app.region.main')}
          tabIndex={-1}
        >
          <ErrorBoundary>
            <StatusSlotContext value={statusSlot}>
              {isReady && <Screen isFileOpen={isFileOpen} />}
            </StatusSlotContext>
          </ErrorBoundary>
        </main>
        {isHelpOpen && <HelpPanel subject={isFileOpen ? screen : 'start'} />}
      </div>
      {isFileOpen && <StatusBar slotRef={setStatusSlot} />}
      <Notices />
      <SearchDialog isOpen={dialog === 'find'} onClose={() => show(null)} />
      <HistoryDialog isOpen={dialog === 'history'} onClose={() => show(null)} />
      <RowHistoryDialog />
      <AboutDialog isOpen={dialog === 'about'} onClose={() => show(null)} />
      <SettingsDialog isOpen={dialog === 'settings'} onClose={() => show(null)} />
      <UnsavedQuestion />
      <ShortcutsDialog isOpen={dialog === 'shortcuts'} onClose={() => show(null)} />
    </div>
  );
}

/** Apart, since what they do changes with each change of the file. */
function Shortcuts() {
  useShortcuts();
  return null;
}

/** Lets what is kept of one file go when it closes or another opens, before any screen asks about that one. */
function useOpenedFile(): void {
  const file = useApp(openedFile);
  const openRotation = useApp((state) => state.openRotation);
  const openOverview = useApp((state) => state.openOverview);
  const forgetSheets = useApp((state) => state.forgetSheets);
  const forgetImport = useApp((state) => state.forgetImport);
  const forgetComparison = useApp((state) => state.forgetComparison);
  const hideRowHistory = useApp((state) => state.hideRowHistory);
  useLayoutEffect(() => {
    forgetSheets();
    forgetImport();
    forgetComparison();
    hideRowHistory();
    if (file === null) return;
    void openRotation();
    openOverview(file);
  }, [
    file,
    openRotation,
    openOverview,
    forgetSheets,
    forgetImport,
    forgetComparison,
    hideRowHistory,
  ]);
}

function Screen(props: { readonly isFileOpen: boolean }) {
  const translate = useTranslate();
  const screen = useApp((state) => state.screen);
  if (!props.isFileOpen) return <StartPage />;
  const { page: Page } = SCREENS[screen];
  return (
    // Each has its own: while one is fetched, the one before would be kept, hidden, and its grid broken.
    <Suspense
      key={screen}
      fallback={
        <p className={classes['waiting']} aria-busy>
          {translate('app.screen.waiting')}
        </p>
      }
    >
      <Page />
    </Suspense>
  );
}
