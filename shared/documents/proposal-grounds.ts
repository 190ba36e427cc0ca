import { dayAfter, daysBetween, monthsAndDays, type IsoDate } from '../dates.ts';
import type { DerogationGround } from '../domain/derogation.ts';
import { formatDay, formatLongDay } from '../wording/format-day.ts';
import type { Translate } from '../wording/translator.ts';
import type { LetterBlock, LetterPart } from './letter.ts';
import type { LetterSetting } from './letter-setting.ts';
import { tellStay } from './proposal-evidence.ts';
import { statutoryDayOf, type ProposalFacts } from './proposal-facts.ts';

/** What the minister is asked for, with the days and months it comes to. */
export function requestPart(
  facts: ProposalFacts,
  setting: LetterSetting,
  person: string,
): LetterPart {
  const { translate } = setting;
  const { assignment, derogation } = facts;
  const asked = translate(`letter.request.${derogation.kind}`, {
    person,
    assignment: tellStay(assignment, setting),
    from: formatLongDay(assignment.from, translate.language),
  });
  return {
    title: translate('letter.request.title'),
    blocks: [asked, ...tellEffect(facts, translate)].map((text) => ({ kind: 'text', text })),
  };
}

function tellEffect(facts: ProposalFacts, translate: Translate): readonly string[] {
  const { kind, newLastDay, keepsCount } = facts.derogation;
  if (kind === 'sequence') {
    const isHome = facts.assignment.kind === 'headquarters';
    if (!isHome || keepsCount === null) return [];
    return keepsCount === 0
      ? [translate('letter.request.keepsNone')]
      : [translate('letter.request.keeps', { count: keepsCount })];
  }
  if (newLastDay === null) return [];
  const long = (day: IsoDate) => formatLongDay(day, translate.language);
  const statutory = statutoryDayOf(facts);
  if (statutory === null) return [translate('letter.request.day.open', { day: long(newLastDay) })];
  const [first, last] = kind === 'extend' ? [statutory, newLastDay] : [newLastDay, statutory];
  return [
    translate(`letter.request.day.${kind}`, {
      statutory: long(statutory),
      day: long(newLastDay),
      days: translate('letter.days', { count: daysBetween(first, last) }),
      length: tellLength(first, last, translate),
    }),
  ];
}

/** Months and days between two last days. */
function tellLength(first: IsoDate, last: IsoDate, translate: Translate): string {
  const { months, days } = monthsAndDays({ from: dayAfter(first), to: last });
  const told = {
    months: translate('letter.months', { count: months }),
    days: translate('letter.days', { count: days }),
  };
  if (days === 0) return told.months;
  return months === 0 ? told.days : translate('letter.length.both', told);
}

/** The grounds of art. 17, § 2, al. 2, then the reasons as they are recorded. */
export function reasonsPart(facts: ProposalFacts, { translate }: LetterSetting): LetterPart {
  const { grounds, reasons } = facts.derogation;
  const paragraphs = (reasons ?? '').split('\n').filter((line) => line.trim() !== '');
  return {
    title: translate('letter.reasons.title'),
    blocks: [
      { kind: 'text', text: translate('letter.reasons.grounds') },
      { kind: 'list', items: grounds.map((ground) => tellGround(ground, facts, translate)) },
      { kind: 'text', text: translate('letter.reasons.recorded') },
      ...paragraphs.map((text): LetterBlock => ({ kind: 'text', text })),
    ],
  };
}

function tellGround(ground: DerogationGround, facts: ProposalFacts, translate: Translate): string {
  if (ground !== 'hardship' || facts.ranks.length === 0)
    return translate(`letter.ground.${ground}`);
  const ranks = facts.ranks.map(({ rank, validFrom, validTo }) => {
    const values = { rank: String(rank), from: formatDay(validFrom) };
    return validTo === null
      ? translate('letter.rank.since', values)
      : translate('letter.rank.period', { ...values, to: formatDay(validTo) });
  });
  return translate('letter.ground.hardship.ranks', { ranks: ranks.join(', ') });
}

/** The sensitive grounds on file, where the officer puts them in; else no part at all. */
export function personalPart(
  { grounds }: ProposalFacts,
  { translate }: LetterSetting,
): readonly LetterPart[] {
  if (grounds === null) return [];
  const texts = grounds.map(({ kind, text }) =>
    translate('letter.personal.one', { kind: translate(`letter.personal.${kind}`), text }),
  );
  const told = texts.length === 0 ? [translate('letter.personal.none')] : texts;
  return [
    {
      title: translate('letter.personal.title'),
      blocks: told.map((text) => ({ kind: 'text', text })),
    },
  ];
}

/** What allows it, who decides, and who assigns. */
export function basisPart(
  { derogation, signatory }: ProposalFacts,
  { translate }: LetterSetting,
): LetterPart {
  const isSequence = derogation.kind === 'sequence';
  const items = [
    translate('letter.basis.rhythm'),
    translate(isSequence ? 'letter.basis.sequence' : 'letter.basis.length'),
    translate('letter.basis.grounds'),
    translate('letter.basis.decision'),
    translate(`letter.basis.act.${signatory?.authority ?? 'unknown'}`),
    ...(signatory && signatory.flags.length > 0 ? [translate('letter.basis.act.doubt')] : []),
  ];
  return { title: translate('letter.basis.title'), blocks: [{ kind: 'list', items }] };
}
