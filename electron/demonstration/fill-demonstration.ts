import type { IsoDate } from '../../shared/dates.ts';
import { inventDemonstration } from '../../shared/demonstration/demonstration.ts';
import type { Result } from '../../shared/result.ts';
import { toAgentRow } from '../db/agents.ts';
import { toAssignmentRow } from '../db/assignments.ts';
import { toDerogationRow } from '../db/derogations.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow, record, type RecordFailure, type RowChange } from '../db/journal.ts';
import { listServices, toPostRow } from '../db/posts.ts';
import type { WriteDb } from '../db/schema.ts';

/**
 * Fills an empty file with 613 invented careers as they stand on `on`, in one journal entry that
 * undo leaves alone. `scale` repeats the population for trials at larger sizes.
 */
export async function fillDemonstration(
  db: WriteDb,
  {
    at,
    actor,
    on,
    scale = 1,
  }: {
    /** UTC instant of the journal entry. */
    readonly at: string;
    readonly actor: string;
    readonly on: IsoDate;
    readonly scale?: number;
  },
): Promise<Result<unknown, RecordFailure>> {
  const made = inventDemonstration(on, await listServices(db), { scale });
  const changes: RowChange[] = [
    ...made.posts.map((post) => insertRow('post', toPostRow(post))),
    ...made.ranks.map(({ id, postCode, rank, validFrom, validTo }) =>
      insertRow('hardship_rank', {
        ...{ id, rank, post_code: postCode },
        ...{ valid_from: validFrom, valid_to: validTo },
      }),
    ),
    ...made.functions.map((job) => insertRow('job_function', toJobFunctionRow(job))),
    ...made.agents.map((agent) => insertRow('agent', toAgentRow(agent))),
    ...made.classes.map(({ id, staffNumber, class: name, since }) =>
      insertRow('class_period', { id, staff_number: staffNumber, class: name, since }),
    ),
    ...made.traineeships.map(({ staffNumber, postFrom, postTo, postCode }) =>
      insertRow('traineeship', {
        ...{ staff_number: staffNumber, post_code: postCode },
        ...{ post_from: postFrom, post_to: postTo },
      }),
    ),
    ...made.assignments.map((one) => insertRow('assignment', toAssignmentRow(one))),
    ...made.derogations.map((one) => insertRow('derogation', toDerogationRow(one))),
  ];
  const entry = { at, actor, action: 'demonstration.fill', subject: String(made.agents.length) };
  return record(db, { ...entry, reason: null, undoable: false }, changes);
}
