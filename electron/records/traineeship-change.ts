import type { AgentPatch } from '../../shared/api/records.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Traineeship } from '../../shared/domain/agent.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { insertRow, removeRow, type RowChange, updateRow } from '../db/journal.ts';

/**
 * The row that brings the traineeship in post on file (art. 17, § 1, al. 5) in line with an edit.
 *
 * `edit` absent = left as it is, null = off the record. Answers `invalid-input` when it would end
 * before it begins.
 */
export function planTraineeship(
  staffNumber: string,
  recorded: Traineeship | undefined,
  edit: AgentPatch['traineeship'],
): Result<readonly RowChange[], FailureOf<'invalid-input'>> {
  if (edit === undefined) return ok([]);
  if (edit === null) return ok(recorded ? [removeRow('traineeship', staffNumber)] : []);

  const { postFrom, postTo, postCode } = edit;
  if (postFrom !== null && postTo !== null && postTo < postFrom) {
    const expected = 'a day that is not before the first one';
    return err({ code: 'invalid-input', path: 'patch.traineeship.postTo', expected });
  }
  const columns = { post_from: postFrom, post_to: postTo, post_code: postCode };
  return ok([
    recorded
      ? updateRow('traineeship', staffNumber, columns)
      : insertRow('traineeship', { staff_number: staffNumber, ...columns }),
  ]);
}
