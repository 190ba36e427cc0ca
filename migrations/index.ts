import type { Migration } from 'kysely/migration';
import * as createPlannerFile from './0001-create-planner-file.ts';
import * as keepEveryRecord from './0002-keep-every-record.ts';
import * as tellDeputyHeads from './0003-tell-deputy-heads.ts';
import * as dateCertificates from './0004-date-certificates.ts';

/** By hand: a bundle cannot scan folders. Order is that of the names. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create-planner-file': createPlannerFile,
  '0002-keep-every-record': keepEveryRecord,
  '0003-tell-deputy-heads': tellDeputyHeads,
  '0004-date-certificates': dateCertificates,
};
