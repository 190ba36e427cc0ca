import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type ExportRequest } from '../../shared/api/records.ts';
import { addDays, day } from '../../shared/dates.ts';
import { ASSIGNMENT_KINDS, ASSIGNMENT_STATES } from '../../shared/domain/assignment.ts';
import { DEROGATION_GROUNDS, DEROGATION_KINDS } from '../../shared/domain/derogation.ts';
import { anAgent, anAssignment, aDerogation } from '../../shared/testing/careers.ts';
import { FORMULA_STRINGS, LEGITIMATE_TEXTS } from '../../shared/testing/formula-strings.ts';
import type { PlannerKind } from '../db/file-format.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { checkImport } from '../imports/check-import.ts';
import { readInProcess } from '../imports/read-in-process.ts';
import { exportList } from './export-list.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

/** Signs that nobody sees are refused on the way in, and blanks at the ends are cut. */
const IMPORTABLE = FORMULA_STRINGS.filter((text) => !/^\s|[\u0000\u200b\ufeff\n]/.test(text));

const texts = [...LEGITIMATE_TEXTS, '-5', ...IMPORTABLE];
const assignments = texts.map((instrument, at) =>
  anAssignment({
    id: `a-${at}`,
    from: addDays(day('2000-01-01'), at * 100),
    kind: ASSIGNMENT_KINDS[at % ASSIGNMENT_KINDS.length] ?? 'posting',
    state: ASSIGNMENT_STATES[at % ASSIGNMENT_STATES.length] ?? null,
    plannedTo: addDays(day('2000-01-01'), at * 100 + 90),
    instrument,
  }),
);
const derogations = DEROGATION_KINDS.map((kind, at) =>
  aDerogation({
    id: `d-${at}`,
    assignmentId: `a-${at}`,
    kind,
    grounds: DEROGATION_GROUNDS,
    decision: at === 0 ? 'refused' : 'approved',
    newLastDay: day('2004-07-31'),
    keepsCount: 2,
  }),
);
const post = {
  code: 'NAI',
  city: "'s-Gravenhage",
  country: 'NL',
  type: 'permanent_representation',
  supervisingPost: null,
  alsoAccreditedTo: ['SO', 'KE'],
  openedOn: day('1900-01-15'),
  closedOn: day('2030-01-01'),
  version: 1,
} as const;

let desk: TestDesk;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-again-'));
  desk = await aDesk([
    insertRow('post', toPostRow(post)),
    ...careerRows({ agents: [anAgent()], assignments, derogations }),
  ]);
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };

async function importAgain(
  part: Pick<ExportRequest, 'list' | 'format' | 'language'>,
  kind: PlannerKind = 'real',
) {
  const request = { ...part, moment, columns: null, rows: null, view: null };
  const { fileName, bytes } = await exportList(desk.planner.db, request, kind);
  const path = join(folder, fileName);
  await writeFile(path, bytes);
  const read = await readInProcess({ path, fileName });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { language } = part;
  const planned = await checkImport(desk.planner.db, read.value, { mapping: null, language });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const { sheets, problems } = planned.value.check;
  return { sheets, errors: problems.filter(({ severity }) => severity === 'error') };
}

describe.each(LANGUAGES)('an exported list read in again, in %s', (language) => {
  it.each(['csv', 'xlsx'] as const)('it changes no assignment, from %s', async (format) => {
    expect(await importAgain({ list: 'assignments', format, language })).toEqual({
      sheets: [expect.objectContaining({ sheet: 'assignments', unchanged: texts.length })],
      errors: [],
    });
  });

  it.each(['csv', 'xlsx'] as const)('its headers are found below a mark, in %s', async (format) => {
    const again = await importAgain({ list: 'posts', format, language }, 'demonstration');
    expect(again).toEqual({
      sheets: [expect.objectContaining({ sheet: 'posts', unchanged: 1 })],
      errors: [],
    });
  });

  it.each(['csv', 'xlsx'] as const)('it changes no post, from %s', async (format) => {
    expect(await importAgain({ list: 'posts', format, language })).toEqual({
      sheets: [expect.objectContaining({ sheet: 'posts', unchanged: 1 })],
      errors: [],
    });
  });
});
