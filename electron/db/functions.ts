import type { Titles } from '../../shared/api/records.ts';
import type { JobFunction } from '../../shared/domain/job-function.ts';
import { toBoolean, toFlag } from './flags.ts';
import { joinList, splitList } from './lists.ts';
import type { JobFunctionTable, ReadDb } from './schema.ts';

/** All functions, by code. */
export async function listFunctions(db: ReadDb): Promise<readonly JobFunction[]> {
  const rows = await db.selectFrom('job_function').selectAll().orderBy('code').execute();
  return rows.map(toJobFunction);
}

/** Titles by function code; another language, else the code, where one is not recorded. */
export async function mapFunctionTitles(db: ReadDb): Promise<ReadonlyMap<string, Titles>> {
  const rows = await db
    .selectFrom('job_function')
    .select(['code', 'title_fr', 'title_nl', 'title_en'])
    .orderBy('code')
    .execute();
  return new Map(
    rows.map(({ code, title_fr, title_nl, title_en }) => {
      const any = title_en ?? title_fr ?? title_nl ?? code;
      return [code, { fr: title_fr ?? any, nl: title_nl ?? any, en: title_en ?? any }];
    }),
  );
}

/** The row that keeps a function. */
export function toJobFunctionRow(job: JobFunction): JobFunctionTable {
  return {
    code: job.code,
    place: job.place,
    title_fr: job.titleFr,
    title_nl: job.titleNl,
    title_en: job.titleEn,
    class: job.class,
    careers: job.careers,
    head_of_post: toFlag(job.headOfPost),
    inside_mission: toFlag(job.insideMission),
    deputy_head: toFlag(job.deputyHead),
    domain: job.domain,
    family: job.family,
    specific: toFlag(job.specific),
    competences: joinList(job.competences),
    former_career: job.formerCareer,
    valid_from: job.validFrom,
    valid_to: job.validTo,
    version: job.version,
  };
}

function toJobFunction(row: JobFunctionTable): JobFunction {
  return {
    code: row.code,
    place: row.place,
    titleFr: row.title_fr,
    titleNl: row.title_nl,
    titleEn: row.title_en,
    class: row.class,
    careers: row.careers,
    headOfPost: toBoolean(row.head_of_post),
    insideMission: toBoolean(row.inside_mission),
    deputyHead: toBoolean(row.deputy_head),
    domain: row.domain,
    family: row.family,
    specific: toBoolean(row.specific),
    competences: splitList(row.competences),
    formerCareer: row.former_career,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
  };
}
