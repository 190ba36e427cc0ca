import { writeSync } from 'node:fs';
import { record, updateRow } from '../journal.ts';
import { undo } from '../undo.ts';
import { anEntry } from './rows.ts';
import { openForTest } from './planners.ts';

/**
 * A process that edits the file it is given until it is killed, and prints each sequence number only
 * once the change was answered. Every fifth change is an undo; each edit touches two agents.
 */
const planner = await openForTest(process.argv[2] ?? '');
for (let round = 0; ; round += 1) {
  const level = `${process.pid}-${round}`;
  const written =
    round % 5 === 4
      ? await undo(planner.db, { at: '2026-11-22T10:00:00.000Z', actor: 'officer' })
      : await record(planner.db, anEntry(), [
          updateRow('agent', 'S1', { level }),
          updateRow('agent', 'S2', { level }),
        ]);
  if (!written.ok || !written.value) throw new Error(JSON.stringify(written));
  writeSync(1, `${written.value.sequence}\n`);
}
