import type { PlannerFile } from '../../shared/api/records.ts';
import type { Translate } from '../../shared/wording/translator.ts';

/** The name under which the planner keeps the demonstration it makes; no other file may bear it. */
const ORIGINAL = 'demonstration';

/** A planner file as a person calls it: the demonstration by that word, a copy of one by its own name. */
export function nameFile(
  { name, kind }: Pick<PlannerFile, 'name' | 'kind'>,
  translate: Translate,
): string {
  const isOriginal = kind === 'demonstration' && name === ORIGINAL;
  return isOriginal ? translate('app.file.demonstration') : name;
}
