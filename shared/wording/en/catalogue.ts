import { agent } from './agent.ts';
import { app } from './app.ts';
import { commandLine } from './command-line.ts';
import { decree } from './decree.ts';
import { failures } from './failures.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { host } from './host.ts';
import { importProblems } from './import-problems.ts';
import { imports } from './imports.ts';
import { lists } from './lists.ts';
import { rotation } from './rotation.ts';

/** All namespaces of this language. */
export const en = {
  agent,
  app,
  commandLine,
  decree,
  failures,
  files,
  findings,
  history,
  host,
  importProblems,
  imports,
  lists,
  rotation,
} as const;
