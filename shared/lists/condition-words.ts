import type { Designation } from '../rules/art-21/designation.ts';
import type { DomainExperience, Held } from '../rules/art-21/standing.ts';
import { formatDay } from '../wording/format-day.ts';
import type { Translate } from '../wording/translator.ts';

/** How a condition stands: "since 01/09/2020", "from 01/03/2027", "missing", "not recorded". */
export function wordHeld({ state, since }: Held, translate: Translate): string {
  if (since === null) return translate(`lists.held.${state}`);
  const day = formatDay(since);
  return translate(state === 'held' ? 'lists.held.since' : 'lists.held.from', { day });
}

/** Years and months in a domain, and the day on which they make six years: "4 y 2 m". */
export function wordExperience(
  { months, state, since }: DomainExperience,
  translate: Translate,
): string {
  if (state === 'none') return translate('lists.held.none');
  const length = translate('lists.experience.length', {
    years: Math.floor(months / 12),
    months: months % 12,
  });
  if (since === null || (state !== 'held' && state !== 'later')) return length;
  return translate(`lists.experience.${state}`, { length, day: formatDay(since) });
}

/** A designation under art. 21: the code of the function and its days. */
export function wordDesignation(
  { functionCode, from, to }: Pick<Designation, 'functionCode' | 'from' | 'to'>,
  translate: Translate,
): string {
  const values = {
    function: functionCode ?? translate('lists.designation.unnamed'),
    from: formatDay(from),
  };
  return to === null
    ? translate('lists.designation.open', values)
    : translate('lists.designation', { ...values, to: formatDay(to) });
}
