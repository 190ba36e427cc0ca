import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTranslator } from '../shared/wording/translator.ts';
import { wordFailure } from '../shared/wording/word-failure.ts';
import { createBackend } from './backend.ts';
import { openInBrowser, writeLaunchFile } from './host/launch-file.ts';
import { type Loopback, type Message, serveLoopback } from './host/loopback.ts';
import { type Options, readOptions } from './host/options.ts';
import { watchPages } from './host/page-watch.ts';
import { listStaticFiles } from './host/static-files.ts';
import { systemLanguage } from './host/system-language.ts';

/** How long the planner waits for a page to come back: a reload, and a code to type. */
const PAGE_GRACE_MS = 120_000;

/** The folder of all that Vite builds, of which this file is a part unless it runs from its source. */
const isSource = import.meta.filename.endsWith('.ts');
const built = join(import.meta.dirname, '..', ...(isSource ? ['dist'] : []));
const translate = createTranslator(systemLanguage(Intl.DateTimeFormat().resolvedOptions().locale));

/** Serves the planner to the browser of this machine, until it is stopped or its last page goes. */
async function start({ opensPage, port, file }: Options): Promise<void> {
  let loopback: Loopback | null = null;
  const backend = createBackend({
    host: 'browser',
    version: versionOf(join(built, '..', 'package.json')),
    choosePlannerFile: null,
    emit: (event) => loopback?.emit(event),
    log: say,
  });
  if (file !== null) {
    const failure = await backend.open(resolve(file));
    if (failure) say(Object.values(wordFailure(translate, failure)).join(' '));
  }

  const stop = async () => {
    await loopback?.close();
    await backend.close();
    process.exit(0);
  };
  const desert = watchPages(PAGE_GRACE_MS, () => {
    say(translate('host.terminal.deserted'));
    void stop();
  });
  loopback = await serveLoopback({
    ...backend,
    page: listStaticFiles(join(built, 'renderer')),
    port,
    now: () => performance.now(),
    tell,
    onPages: (pages) => opensPage && desert(pages),
  });
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());

  say(translate('host.terminal.ready', { address: loopback.launchAddress('/') }));
  say(translate('host.terminal.life'));
  if (opensPage) {
    const address = loopback.launchAddress('/open');
    openInBrowser(writeLaunchFile(backend.folder, address), process.platform);
  }
}

function tell(message: Message): void {
  if (message.kind === 'code') say(translate('host.terminal.code', { code: message.code }));
  else if (message.kind === 'wrong-tries') {
    say(translate('host.terminal.wrongTries', { count: message.tries }));
  } else say(translate('host.terminal.bug', { incident: message.incident }));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function versionOf(file: string): string {
  // Safe: npm asks for a version in every package.json.
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

function isPortTaken(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE';
}

const read = readOptions(process.argv.slice(2));
if ('unknown' in read) fail(translate('host.terminal.option', { option: read.unknown }));
else {
  start(read.options).catch((failure: unknown) => {
    if (!isPortTaken(failure)) throw failure;
    fail(translate('host.terminal.portTaken', { port: String(read.options.port) }));
    process.exit();
  });
}
