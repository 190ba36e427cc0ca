import { z } from 'zod';
import { CAREERS, CONTRACTS, FORMER_CAREERS, GENDERS, LANGUAGE_ROLES } from '../domain/agent.ts';
import { ASSIGNMENT_KINDS, ASSIGNMENT_STATES } from '../domain/assignment.ts';
import { DEROGATION_GROUNDS, DEROGATION_KINDS } from '../domain/derogation.ts';
import { isOptionOf, SWITCH_NAMES } from '../rules/readings.ts';
import { SHEET_NAMES } from '../workbook/workbook.ts';
import type { Api } from './api.ts';
import type { DecodersOf } from './derive.ts';
import { documentsDecoders } from './documents-decoders.ts';
import {
  id,
  isoDay,
  language,
  maybeDay,
  maybeText,
  nothing,
  patchOf,
  reason,
  text,
  version,
} from './readers.ts';
import { recordsDecoders } from './records-decoders.ts';
import { sensitiveDecoders } from './sensitive-decoders.ts';

const upload = z.string().min(8).max(80);

const dayAsked = { on: isoDay, knownOn: maybeDay };
const moment = { ...dayAsked, until: isoDay };

const agentPatch = patchOf({
  lastName: id,
  firstName: id,
  career: z.enum(CAREERS),
  languageRole: z.enum(LANGUAGE_ROLES),
  level: maybeText,
  appointedOn: maybeDay,
  formerCareer: z.enum(FORMER_CAREERS).nullable(),
  contract: z.enum(CONTRACTS).nullable(),
  retiresOn: maybeDay,
  email: maybeText,
  phone: maybeText,
  gender: z.enum(GENDERS).nullable(),
  class: maybeText,
  classSince: maybeDay,
  traineeship: z
    .strictObject({ postFrom: maybeDay, postTo: maybeDay, postCode: maybeText })
    .nullable(),
});

const assignmentFields = {
  kind: z.enum(ASSIGNMENT_KINDS),
  functionCode: maybeText,
  place: maybeText,
  from: isoDay,
  plannedTo: maybeDay,
  to: maybeDay,
  state: z.enum(ASSIGNMENT_STATES).nullable(),
  legalBasis: maybeText,
  instrument: maybeText,
  proposedOn: maybeDay,
  decidedOn: maybeDay,
  departs: z.boolean().nullable(),
};

const derogationFields = {
  kind: z.enum(DEROGATION_KINDS),
  grounds: z.array(z.enum(DEROGATION_GROUNDS)).max(4).readonly(),
  newLastDay: maybeDay,
  proposedOn: maybeDay,
  decidedOn: maybeDay,
  decision: z.enum(['approved', 'refused']).nullable(),
  keepsCount: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
  reasons: z.string().max(20_000).nullable(),
};

// Headers are as the file has them, and a cell may hold that much.
const header = z.string().max(32_767);
const mapping = z.record(header, z.record(header, text.nullable()));

/** Also the list of names that exist: what is not here cannot be called. Unknown keys are refused. */
const fileName = z.string().max(255);
/** What a person calls a planner file, without ending. */
const fileTitle = z.string().trim().min(1).max(100);

export const decoders = {
  session: { state: nothing },
  files: {
    list: nothing,
    create: z.strictObject({ name: fileTitle }),
    lookAtBackup: z.strictObject({ upload, fileName }),
    restore: z.strictObject({ upload, fileName, name: fileTitle }),
    openDemonstration: nothing,
    open: z.strictObject({ id }),
    choose: z.strictObject({ given: z.boolean() }),
    close: nothing,
    backup: nothing,
  },
  recent: {
    get: nothing,
    keep: z.strictObject({ isKept: z.boolean() }),
    clear: nothing,
  },
  rotation: {
    list: z.strictObject(moment),
    one: z.strictObject({ ...moment, staffNumber: id }),
    verdicts: z.strictObject(moment),
  },
  eligibility: {
    list: z.strictObject(moment),
    get: z.strictObject({ ...moment, staffNumber: id }),
  },
  agents: {
    get: z.strictObject({ ...moment, staffNumber: id, years: z.int().min(1).max(60) }),
    update: z.strictObject({ staffNumber: id, version, patch: agentPatch, reason }),
  },
  assignments: {
    create: z.strictObject({
      assignment: z.strictObject({ staffNumber: id, ...assignmentFields }),
      reason,
    }),
    update: z.strictObject({
      id,
      version,
      patch: patchOf(assignmentFields),
      reason,
    }),
    remove: z.strictObject({ id, version, reason }),
  },
  derogations: {
    create: z.strictObject({
      derogation: z.strictObject({ assignmentId: id, ...derogationFields }),
      reason,
    }),
    update: z.strictObject({
      id,
      version,
      patch: patchOf(derogationFields),
      reason,
    }),
    remove: z.strictObject({ id, version, reason }),
  },
  decree: {
    coverage: z.strictObject(moment),
    setConditions: z.strictObject({
      names: z.array(z.string().trim().min(1).max(200)).max(50),
      reason,
    }),
    signatory: z.strictObject({ ...dayAsked, functionCode: id }),
    interim: z.strictObject({ ...dayAsked, postCode: id }),
    balance: z.strictObject(dayAsked),
    art21: z.strictObject({ ...dayAsked, vacancyCode: id }),
  },
  quality: {
    list: z.strictObject(moment),
    breaches: z.strictObject({ ...moment, table: z.enum(SHEET_NAMES) }),
  },
  comparison: {
    get: z.strictObject({ before: z.strictObject(moment), after: z.strictObject(moment) }),
  },
  overview: {
    get: z.strictObject(moment),
    standing: z.strictObject(moment),
    moves: z.strictObject({ ...moment, year: z.int().min(1900).max(2999) }),
  },
  replacement: { headquarters: z.strictObject(dayAsked) },
  missions: { list: z.strictObject(dayAsked) },
  hardship: { list: z.strictObject(dayAsked) },
  balance: {
    report: z.strictObject({ ...dayAsked, years: z.int().min(0).max(20) }),
  },
  board: { list: z.strictObject({ knownOn: maybeDay }) },
  posts: {
    list: z.strictObject(moment),
    get: z.strictObject({ ...moment, postCode: id }),
  },
  records: recordsDecoders,
  sensitive: sensitiveDecoders,
  official: {
    get: nothing,
    set: z.strictObject({
      name: text.trim().min(1),
      capacity: text.trim().min(1),
      phone: text.trim().min(1),
      email: text.trim().min(1),
    }),
  },
  documents: documentsDecoders,
  readings: {
    get: z.strictObject({ knownOn: maybeDay }),
    set: z
      .strictObject({ name: z.enum(SWITCH_NAMES), option: id, reason: text.trim().min(1) })
      .refine(({ name, option }) => isOptionOf(name, option), 'an option of that switch'),
    impact: z.strictObject(moment),
  },
  reference: { list: nothing },
  history: {
    list: z.strictObject({ limit: z.int().min(1).max(1_000), before: z.int().nullable() }),
    entry: z.strictObject({ sequence: z.int().min(1) }),
    undo: nothing,
    redo: nothing,
    verify: nothing,
  },
  imports: {
    check: z.strictObject({
      upload,
      fileName,
      mapping: mapping.nullable(),
      language,
    }),
    commit: z.strictObject({ upload, leaveRefused: z.boolean(), language }),
    cancel: z.strictObject({ upload }),
  },
  exports: {
    create: z
      .strictObject({
        list: z.enum([
          ...([
            'due',
            'art21',
            'quality',
            'hardship',
            'assignments',
            'derogations',
            'posts',
            'comparison',
          ] as const),
          ...SHEET_NAMES.map((name) => `records-${name}` as const),
        ]),
        format: z.enum(['xlsx', 'csv', 'json']),
        language,
        moment: z.strictObject(moment),
        compared: z.strictObject(moment).nullish(),
        columns: z.array(z.string().max(80)).max(200).nullable(),
        rows: z.array(id).max(200_000).nullable(),
        view: z.string().max(80).nullable(),
      })
      .refine(({ list, compared }) => (list === 'comparison') === (compared != null)),
  },
  views: {
    list: z.strictObject({ grid: id }),
    save: z.strictObject({
      grid: id,
      view: z.strictObject({ name: z.string().min(1).max(80), state: z.string().max(100_000) }),
    }),
    remove: z.strictObject({ grid: id, name: z.string().min(1).max(80) }),
  },
} satisfies DecodersOf<Api>;
