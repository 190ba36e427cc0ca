import type { Kysely } from 'kysely';
import { listHeadquartersServices } from './planner-file/headquarters-services.ts';
import { createJournal } from './planner-file/journal.ts';
import { createMoves } from './planner-file/moves.ts';
import { createPersons } from './planner-file/persons.ts';
import { createPlaces } from './planner-file/places.ts';
import { createVacancies } from './planner-file/vacancies.ts';

/**
 * The first planner file: persons, places, functions, assignments, derogations, and the journal.
 *
 * `place` and `function_code` carry no foreign key: a place is a post or a headquarters service,
 * and a career may name a place nobody has described yet; the clock does not need it described.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPersons(db);
  await createPlaces(db);
  await createMoves(db);
  await createVacancies(db);
  await createJournal(db);
  await listHeadquartersServices(db);
}
