import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { agents } from './agents.ts';
import { assignments } from './assignments.ts';
import type { Context } from './context.ts';
import { decree } from './decree.ts';
import { derogations } from './derogations.ts';
import { documents } from './documents.ts';
import { eligibility } from './eligibility.ts';
import { exports } from './exports.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { recent } from './recent.ts';
import { records } from './records.ts';
import { balance } from './balance.ts';
import { hardship } from './hardship.ts';
import { board } from './board.ts';
import { missions } from './missions.ts';
import { posts } from './posts.ts';
import { readings } from './readings.ts';
import { official } from './official.ts';
import { overview } from './overview.ts';
import { comparison } from './comparison.ts';
import { quality } from './quality.ts';
import { reference } from './reference.ts';
import { replacement } from './replacement.ts';
import { rotation } from './rotation.ts';
import { sensitive } from './sensitive.ts';
import { session } from './session.ts';
import { views } from './views.ts';

/** Everything the page may ask, answered: the one table that every host and the command line use. */
export const handlers: HandlersOf<Api, Context> = {
  session,
  files,
  recent,
  rotation,
  agents,
  assignments,
  derogations,
  decree,
  replacement,
  missions,
  balance,
  posts,
  hardship,
  board,
  quality,
  comparison,
  overview,
  eligibility,
  records,
  sensitive,
  official,
  documents,
  readings,
  reference,
  history,
  imports,
  exports,
  views,
};
