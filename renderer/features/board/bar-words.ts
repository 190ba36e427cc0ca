import { daysBetween, lengthInDays } from '../../../shared/dates.ts';
import { wordNeed } from '../../../shared/lists/list-words.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import type { Names } from '../../app/place-names.ts';
import type { Mark } from './board-rows.ts';
import type { Bar } from './career-bars.ts';

/** What texts on bars are made with. */
export type Words = { readonly translate: Translate; readonly names: Names };

/** Place and function of an assignment; its kind where neither is recorded. */
export function wordWhere({ record }: Bar, { translate, names }: Words): string {
  const { place, functionCode, kind } = record;
  const known = [
    ...(place === null ? [] : [names.place(place)]),
    ...(functionCode === null ? [] : [names.function(functionCode)]),
  ];
  return known.length === 0 ? translate(`lists.kind.${kind}`) : known.join(' · ');
}

/** Last name first. */
export function nameHolder({ agent }: Bar): string {
  return `${agent.lastName} ${agent.firstName}`;
}

/** All that a bar shows, for those who listen. */
export function nameBar(bar: Bar, words: Words): string {
  return [wordPeriod(bar, words), ...remarksOf(bar, words)].join('; ');
}

function wordPeriod(bar: Bar, words: Words): string {
  const { translate } = words;
  const kind = translate(`lists.kind.${bar.record.kind}`);
  const about = { kind, where: wordWhere(bar, words), from: formatDay(bar.from) };
  return bar.isOpen
    ? translate('board.bar.open', about)
    : translate('board.bar.at', { ...about, to: formatDay(bar.to) });
}

/** What the decree says of a bar: its lawful end, the days past it, the deviations it makes. */
export function remarksOf(bar: Bar, { translate }: Words): readonly string[] {
  const over = daysOver(bar);
  const { lawfulLastDay = null, article = '' } = bar.step ?? {};
  return [
    ...(bar.isPlanned ? [translate('board.planned')] : []),
    lawfulLastDay === null
      ? translate('board.no.term')
      : translate('board.lawful', { day: formatDay(lawfulLastDay), article }),
    ...(over > 0 ? [translate('board.over', { count: over })] : []),
    ...bar.needs.map((need) => wordNeed(need, translate)),
  ];
}

/** Days from the lawful last day to the last day drawn; 0 where it is not passed. */
export function daysOver({ step, to }: Bar): number {
  const lawful = step?.lawfulLastDay ?? null;
  return lawful === null || to <= lawful ? 0 : daysBetween(lawful, to);
}

/** A gap, an overlap, a vacancy or a hand-over, with its days. */
export function nameMark(mark: Mark, translate: Translate): string {
  const days = { from: formatDay(mark.from), to: formatDay(mark.to) };
  if (mark.kind !== 'handover')
    return translate(`board.${mark.kind}`, { ...days, count: lengthInDays(mark) });
  return translate(mark.from === mark.to ? 'board.handover' : 'board.handover.both', days);
}
