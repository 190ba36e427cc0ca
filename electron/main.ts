import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { createTranslator } from '../shared/wording/translator.ts';
import { wordFailure } from '../shared/wording/word-failure.ts';
import { createBackend } from './backend.ts';
import { listStaticFiles } from './host/static-files.ts';
import { systemLanguage } from './host/system-language.ts';
import { choosePlannerFile, type Desktop, openDesktop, prepareDesktop } from './shell/desktop.ts';
import { followGivenFiles, plannerFileIn } from './shell/given-file.ts';

/** The folder of all that Vite builds: this file lies in `main` below it. */
const built = join(import.meta.dirname, '..');

/** A file opened with a double click, until it is taken up; null = none. */
let given: string | null = null;
let desktop: Desktop | null = null;

function takeGiven(): string | null {
  const path = given;
  given = null;
  return path;
}

async function start(): Promise<void> {
  const translate = createTranslator(systemLanguage(app.getLocale()));
  const backend = createBackend({
    host: 'electron',
    version: app.getVersion(),
    choosePlannerFile: async (isGiven) => {
      if (isGiven) return takeGiven();
      return desktop ? choosePlannerFile(desktop.window, desktop.words()) : null;
    },
    systemRecent: {
      add: (path) => app.addRecentDocument(path),
      clear: () => app.clearRecentDocuments(),
    },
    emit: (event) => desktop?.emit(event),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // `--db=FILE`, as `npm start` passes it on; or a double click.
  const file = app.commandLine.getSwitchValue('db') || (takeGiven() ?? plannerFileIn(process.argv));
  const failure = file ? await backend.open(resolve(file)) : null;
  if (failure) {
    const { what, kept, todo } = wordFailure(translate, failure);
    dialog.showErrorBox(what, `${kept} ${todo}`);
  }

  desktop = openDesktop({
    ...backend,
    translate,
    page: listStaticFiles(join(built, 'renderer')),
    preload: join(built, 'preload', 'preload.cjs'),
    stateFile: join(backend.home, 'window.json'),
    settingsFile: join(backend.home, 'desktop.json'),
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.exit());
  });
}

// Not awaited: `ready` comes only after this module has run to its end.
if (prepareDesktop()) {
  followGivenFiles((path) => {
    given = path;
    // The page opens it, after a question where something typed would be lost.
    desktop?.emit({ kind: 'menu', command: 'open-given' });
  });
  void app.whenReady().then(start);
} else app.quit();
