import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { createTranslator } from '../shared/wording/translator.ts';
import { wordFailure } from '../shared/wording/word-failure.ts';
import { createBackend } from './backend.ts';
import { listStaticFiles } from './host/static-files.ts';
import { systemLanguage } from './host/system-language.ts';
import { choosePlannerFile, type Desktop, openDesktop, prepareDesktop } from './shell/desktop.ts';

/** The folder of all that Vite builds: this file lies in `main` below it. */
const built = join(import.meta.dirname, '..');

async function start(): Promise<void> {
  const translate = createTranslator(systemLanguage(app.getLocale()));
  let desktop: Desktop | null = null;
  const backend = createBackend({
    host: 'electron',
    version: app.getVersion(),
    choosePlannerFile: async () => (desktop ? choosePlannerFile(desktop.window, translate) : null),
    emit: (event) => desktop?.emit(event),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // `--db=FILE`, as `npm start` passes it on.
  const file = app.commandLine.getSwitchValue('db');
  const failure = file === '' ? null : await backend.open(resolve(file));
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
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.exit());
  });
}

// Not awaited: `ready` comes only after this module has run to its end.
if (prepareDesktop()) void app.whenReady().then(start);
else app.quit();
