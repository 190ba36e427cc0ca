import { daysBetween } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import type { Names } from '../../app/place-names.ts';
import type { Break, CareerBar, DerogationMark, ProjectedTerm } from './timeline-marks.ts';

/** The place of a stay, or its kind where no place is recorded. */
export function namePlace(
  assignment: Pick<CareerBar['assignment'], 'place' | 'kind'>,
  names: Names,
  translate: Translate,
): string {
  const { place, kind } = assignment;
  return place === null ? capitalised(translate(`lists.kind.${kind}`)) : names.place(place);
}

/** All that a bar shows, in words: kind, place, days, number, term and derogations. */
export function nameBar(bar: CareerBar, names: Names, translate: Translate): string {
  const { assignment, step } = bar;
  const kind = capitalised(translate(`lists.kind.${assignment.kind}`));
  const where = assignment.place === null ? [] : [names.place(assignment.place)];
  return [
    [kind, ...where, namePeriod(bar, translate)].join(', '),
    ...remarksOf(bar, translate),
    ...(step?.lawfulLastDay
      ? [translate('agent.bar.lawful', { day: formatDay(step.lawfulLastDay) })]
      : []),
  ].join(separator(translate));
}

/** A stay in short: place and days. */
export function nameStay(bar: CareerBar, names: Names, translate: Translate): string {
  return `${namePlace(bar.assignment, names, translate)}, ${namePeriod(bar, translate)}`;
}

/** Remarks one after the other; French keeps a blank before the sign. */
export function joinRemarks(remarks: readonly string[], translate: Translate): string {
  return capitalised(remarks.join(separator(translate)));
}

function separator({ language }: Translate): string {
  return language === 'fr' ? '\u00a0; ' : '; ';
}

/** What is to be said of a stay besides where and when. */
export function remarksOf(bar: CareerBar, translate: Translate): readonly string[] {
  const over = daysOver(bar);
  const { counts } = bar.step ?? {};
  return [
    ...(bar.isPlanned ? [translate('agent.bar.planned')] : []),
    ...(bar.postingNumber === null ? [] : [nameNumber(bar.postingNumber, translate)]),
    ...(counts === 'not_counted' ? [translate('agent.bar.notCounted')] : []),
    ...(counts === 'initial_headquarters' ? [translate('agent.bar.initial')] : []),
    ...(over > 0 ? [translate('agent.bar.over', { count: over })] : []),
    ...bar.marks.map((mark) => nameDerogation(mark, translate)),
  ];
}

export function nameNumber(number: number, translate: Translate): string {
  const key = `agent.number.${number}`;
  return translate.has(key) ? translate(key) : translate('agent.number.more', { number });
}

/** As `nameNumber`, short enough for a bar. */
export function shortNumber(number: number, translate: Translate): string {
  const key = `agent.short.${number}`;
  return translate.has(key) ? translate(key) : translate('agent.short.more', { number });
}

export function nameDerogation({ kind, stage }: DerogationMark, translate: Translate): string {
  return translate('agent.mark', {
    kind: translate(`lists.derogation.${kind}`),
    stage: translate(`agent.stage.${stage}`),
  });
}

export function nameBreak({ kind, from, to, days }: Break, translate: Translate): string {
  return translate(`agent.${kind}`, { count: days, from: formatDay(from), to: formatDay(to) });
}

export function nameTerm({ kind, from, lastDay }: ProjectedTerm, translate: Translate): string {
  return translate(`agent.term.${kind}`, { from: formatDay(from), to: formatDay(lastDay) });
}

/** Days drawn past the last lawful day; 0 within it, or where there is none. */
export function daysOver({ step, drawnTo }: CareerBar): number {
  const lawful = step?.lawfulLastDay ?? null;
  return lawful === null ? 0 : Math.max(0, daysBetween(lawful, drawnTo));
}

function namePeriod({ assignment, drawnTo, isOpen }: CareerBar, translate: Translate): string {
  const from = formatDay(assignment.from);
  return isOpen
    ? translate('agent.bar.open', { from })
    : translate('agent.bar.period', { from, to: formatDay(drawnTo) });
}
