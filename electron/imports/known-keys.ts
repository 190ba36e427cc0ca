import type { SheetName } from '../../shared/api/import-check.ts';
import type { ImportBase } from '../db/import-base.ts';
import type { RowImage } from '../db/row-change.ts';

/** What other rows refer to. A `place` is a post or a headquarters service. */
export type Entity = 'agent' | 'post' | 'place' | 'function' | 'vacancy' | 'mission';

type Stay = { readonly id: string; readonly kind: string };

/** The keys on file and those the workbook adds, as far as its rows are accepted. */
export type KnownKeys = {
  has(entity: Entity, key: string): boolean;
  /** The key on file or earlier in the workbook that differs only by case. */
  twinOf(entity: Entity, key: string): string | undefined;
  add(entity: Entity, key: string): void;
  /** Row of the workbook that would have brought the key and is refused. */
  refusedRow(entity: Entity, key: string): number | undefined;
  refuse(entity: Entity, key: string, row: number): void;
  /** The id of a call round; `undefined` when there is none. */
  callOf(vacancyCode: string, round: number): string | undefined;
  /** The assignments of an agent that begin on a day. */
  staysOf(staffNumber: string, from: string): readonly Stay[];
  /** Makes a new row findable for `callOf` and `staysOf`. */
  link(sheet: SheetName, row: RowImage): void;
};

/** The kind of key the rows of a sheet bring, if others refer to it. */
export const BROUGHT_BY: Partial<Readonly<Record<SheetName, Exclude<Entity, 'place'>>>> = {
  agents: 'agent',
  posts: 'post',
  functions: 'function',
  vacancies: 'vacancy',
  special_missions: 'mission',
};

export function listKnownKeys(base: ImportBase): KnownKeys {
  const keys: Readonly<Record<Entity, Set<string>>> = {
    agent: new Set(base.agent.map((row) => row.staff_number)),
    post: new Set(base.post.map(({ code }) => code)),
    place: new Set([...base.post, ...base.headquarters_service].map(({ code }) => code)),
    function: new Set(base.job_function.map(({ code }) => code)),
    vacancy: new Set(base.vacancy.map(({ code }) => code)),
    mission: new Set(base.special_mission.map(({ code }) => code)),
  };
  const lower = new Map<string, string>();
  const lowerKey = (entity: Entity, key: string) => `${entity} ${key.toLowerCase()}`;
  for (const [entity, known] of Object.entries(keys)) {
    // Safe: the entries of a record of entities.
    for (const key of known) lower.set(lowerKey(entity as Entity, key), key);
  }
  const refused = new Map<string, number>();

  const pair = (...parts: readonly unknown[]) => JSON.stringify(parts);
  const stays = new Map<string, readonly Stay[]>();
  const calls = new Map<string, string>();
  const link: KnownKeys['link'] = (sheet, row) => {
    if (sheet === 'calls') calls.set(pair(row['vacancy_code'], row['round']), String(row['id']));
    if (sheet !== 'assignments') return;
    const key = pair(row['staff_number'], row['from_date']);
    const stay = { id: String(row['id']), kind: String(row['kind']) };
    stays.set(key, [...(stays.get(key) ?? []), stay]);
  };
  for (const row of base.assignment) link('assignments', { ...row });
  for (const row of base.call_round) link('calls', { ...row });

  return {
    link,
    callOf: (vacancyCode, round) => calls.get(pair(vacancyCode, round)),
    staysOf: (staffNumber, from) => stays.get(pair(staffNumber, from)) ?? [],
    has: (entity, key) => keys[entity].has(key),
    twinOf(entity, key) {
      const twin = lower.get(lowerKey(entity, key));
      return twin === key ? undefined : twin;
    },
    add(entity, key) {
      keys[entity].add(key);
      lower.set(lowerKey(entity, key), key);
      if (entity === 'post') keys.place.add(key);
    },
    refusedRow: (entity, key) => refused.get(`${entity} ${key}`),
    refuse: (entity, key, row) => void refused.set(`${entity} ${key}`, row),
  };
}
