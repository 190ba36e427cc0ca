import { dayAfter, dayBefore, dayNumber, type IsoDate } from '../../../shared/dates.ts';
import { type Article, FIRST_DAY, listTexts, type Text } from '../../../shared/rules/versions.ts';

/** A stretch of time of one article or point, under one text or none; both days inclusive. */
export type VersionSpan = {
  readonly from: IsoDate;
  /** null = it goes on. */
  readonly to: IsoDate | null;
  readonly state: 'valid' | 'annulled' | 'absent' | 'over';
  /** null where there never was a text. */
  readonly text: Text | null;
};

/** From the first day of the decree, without a day left out. */
export function spansOf(article: Article): readonly VersionSpan[] {
  const texts = listTexts(article);
  const [first] = texts;
  const spans = texts.flatMap((text, index) => spansOfText(text, texts[index + 1] ?? null));
  if (first === undefined || first.since <= FIRST_DAY) return spans;
  const before: VersionSpan = {
    ...{ from: FIRST_DAY, to: dayBefore(first.since), state: 'absent', text: null },
  };
  return [before, ...spans];
}

function spansOfText(text: Text, next: Text | null): readonly VersionSpan[] {
  const end = next === null ? null : dayBefore(next.since);
  const state = text.annulled === undefined ? 'valid' : 'annulled';
  const { since: from, until } = text;
  if (until === undefined) return [{ from, to: end, state, text }];
  return [
    { from, to: until, state, text },
    { from: dayAfter(until), to: end, state: 'over', text },
  ];
}

/** Left edge and width on a band from the first day of the decree to `last`, in percent. */
export function placeOnBand(
  { from, to }: Pick<VersionSpan, 'from' | 'to'>,
  last: IsoDate,
): { readonly left: string; readonly width: string } {
  const start = dayNumber(FIRST_DAY);
  const whole = Math.max(1, dayNumber(last) - start + 1);
  const end = to === null || to > last ? last : to;
  const percent = (days: number) => `${((100 * days) / whole).toFixed(3)}%`;
  return {
    left: percent(dayNumber(from) - start),
    width: percent(Math.max(0, dayNumber(end) - dayNumber(from) + 1)),
  };
}
