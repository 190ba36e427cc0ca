import type { RecordRow } from '../../shared/api/records-api.ts';
import type { Titles } from '../../shared/api/records.ts';
import { mapFunctionTitles } from '../db/functions.ts';
import { mapPlaceNames } from '../db/posts.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Entity } from '../imports/known-keys.ts';
import { listAgents } from '../db/agents.ts';
import { listSpecialMissions } from '../db/special-missions.ts';
import { mapVacantFunctions } from '../db/vacancies.ts';

type Name = RecordRow['names'][string];

/** What each code stands for; `undefined` = nobody described it. */
export type NameBook = (entity: Entity, code: string) => Name | undefined;

/** Names of the entities asked for, each kind read whole: a grid shows them all. */
export async function openNameBook(db: ReadDb, entities: ReadonlySet<Entity>): Promise<NameBook> {
  const maps = new Map<Entity, ReadonlyMap<string, Name>>();
  for (const entity of entities) maps.set(entity, await READ[entity](db));
  return (entity, code) => maps.get(entity)?.get(code);
}

type Read = (db: ReadDb) => Promise<ReadonlyMap<string, Name>>;

const READ: Readonly<Record<Entity, Read>> = {
  agent: async (db) => {
    const agents = await listAgents(db);
    return new Map(
      agents.map(({ staffNumber, lastName, firstName }) => [
        staffNumber,
        `${lastName}, ${firstName}`,
      ]),
    );
  },
  post: readPlaces,
  place: readPlaces,
  function: mapFunctionTitles,
  vacancy: async (db) => {
    const titles = await mapFunctionTitles(db);
    const vacant = await mapVacantFunctions(db);
    return new Map([...vacant].map(([code, job]) => [code, titles.get(job) ?? job]));
  },
  mission: async (db) => {
    const missions = await listSpecialMissions(db);
    return new Map(missions.map(({ code, subject }) => [code, subject]));
  },
};

async function readPlaces(db: ReadDb): Promise<ReadonlyMap<string, Name>> {
  const places = await mapPlaceNames(db);
  const nameOf = ({
    title,
    city,
  }: {
    readonly title: Titles | null;
    readonly city: string;
  }): Name => title ?? city;
  return new Map([...places].map(([code, place]) => [code, nameOf(place)]));
}
