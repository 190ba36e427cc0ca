import type { JournalledTables, ReadDb } from './schema.ts';

/** The rows an import is compared with, each table by its own key; no sensitive ground. */
export type ImportBase = {
  readonly [
    T in Exclude<keyof JournalledTables, 'setting' | 'sensitive_ground'>
  ]: readonly JournalledTables[T][];
};

/** Everything on file that a workbook can name or change. */
export async function listImportBase(db: ReadDb): Promise<ImportBase> {
  return {
    agent: await db.selectFrom('agent').selectAll().orderBy('staff_number').execute(),
    class_period: await db
      .selectFrom('class_period')
      .selectAll()
      .orderBy('staff_number')
      .orderBy('since', (order) => order.asc().nullsFirst())
      .orderBy('id')
      .execute(),
    traineeship: await db.selectFrom('traineeship').selectAll().orderBy('staff_number').execute(),
    certificate: await db.selectFrom('certificate').selectAll().orderBy('id').execute(),
    experience: await db.selectFrom('experience').selectAll().orderBy('id').execute(),
    post: await db.selectFrom('post').selectAll().orderBy('code').execute(),
    hardship_rank: await db.selectFrom('hardship_rank').selectAll().orderBy('id').execute(),
    headquarters_service: await db
      .selectFrom('headquarters_service')
      .selectAll()
      .orderBy('code')
      .execute(),
    job_function: await db.selectFrom('job_function').selectAll().orderBy('code').execute(),
    assignment: await db.selectFrom('assignment').selectAll().orderBy('id').execute(),
    derogation: await db.selectFrom('derogation').selectAll().orderBy('id').execute(),
    vacancy: await db.selectFrom('vacancy').selectAll().orderBy('code').execute(),
    call_round: await db.selectFrom('call_round').selectAll().orderBy('id').execute(),
    candidacy: await db.selectFrom('candidacy').selectAll().orderBy('id').execute(),
    competence: await db.selectFrom('competence').selectAll().orderBy('id').execute(),
    mandate: await db.selectFrom('mandate').selectAll().orderBy('id').execute(),
    third_state_charge: await db
      .selectFrom('third_state_charge')
      .selectAll()
      .orderBy('id')
      .execute(),
    special_mission: await db.selectFrom('special_mission').selectAll().orderBy('code').execute(),
    mission_candidacy: await db.selectFrom('mission_candidacy').selectAll().orderBy('id').execute(),
  };
}
