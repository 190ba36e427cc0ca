import { addDays, dayAfter, daysBetween, lastDayOfMonths, type IsoDate, day } from '../dates.ts';
import { decided, stay, type InventedCareer, type InventedStay } from './invented-career.ts';
import type { Random } from './random.ts';

const FIRST_INTAKE = 1990;
const POSTING_MONTHS = 48;
const HEADQUARTERS_MONTHS = 36;

/** A career that follows the decree up to `on`, with a decided deviation here and there. */
export function inventRegularCareer(on: IsoDate, random: Random): InventedCareer {
  const lastYear = Number(on.slice(0, 4)) - 1;
  const intake = random.integer(FIRST_INTAKE, lastYear);
  const appointedOn = day(`${intake}-09-01`);
  const career = intake < 2005 && random.chance(0.2) ? 'consular' : 'external';
  const retiresOn = day(`${Math.max(intake + random.integer(36, 41), lastYear + 3)}-06-01`);
  const isTrainee = career === 'external' && random.chance(0.3);
  const traineeship = isTrainee
    ? {
        from: day(`${intake - 1}-${random.pick(['09', '10', '11'])}-01`),
        to: day(`${intake}-08-31`),
        staysThere: true,
      }
    : null;

  const stays: InventedStay[] = [];
  let cursor: IsoDate = appointedOn;
  if (traineeship) {
    const last = lastDayOfMonths(traineeship.from, POSTING_MONTHS);
    cursor = addStay(stays, { kind: 'posting', from: cursor, last }, on);
  } else {
    const months = random.integer(0, 3) * 12 + 11;
    cursor = addStay(
      stays,
      { kind: 'headquarters', from: cursor, last: lastDayOfMonths(cursor, months) },
      on,
    );
  }
  let postings = traineeship ? 1 : 0;
  while (cursor <= on) {
    const isPosting = postings < 2;
    const from = cursor;
    const statutory = lastDayOfMonths(from, isPosting ? POSTING_MONTHS : HEADQUARTERS_MONTHS);
    const kind = isPosting ? 'posting' : 'headquarters';
    cursor = random.chance(0.12)
      ? addDeviation(stays, { kind, from, statutory }, { on, random })
      : addStay(stays, { kind, from, last: statutory }, on);
    postings = isPosting ? postings + 1 : 0;
  }
  return { career, appointedOn, retiresOn, traineeship, stays };
}

/** Ended stays carry their last day; the present one stays open. Gives the day after. */
function addStay(
  stays: InventedStay[],
  {
    kind,
    from,
    last,
  }: {
    readonly kind: 'posting' | 'headquarters';
    readonly from: IsoDate;
    readonly last: IsoDate;
  },
  on: IsoDate,
): IsoDate {
  stays.push(last < on ? stay(kind, [from, last]) : stay(kind, [from]));
  return dayAfter(last);
}

/** A year shorter on hard posts, a year longer elsewhere, proposed and decided in time. */
function addDeviation(
  stays: InventedStay[],
  period: {
    readonly kind: 'posting' | 'headquarters';
    readonly from: IsoDate;
    readonly statutory: IsoDate;
  },
  { on, random }: { readonly on: IsoDate; readonly random: Random },
): IsoDate {
  const { kind, from, statutory } = period;
  const isShort = random.chance(0.5);
  const length = daysBetween(from, statutory);
  const last = lastDayOfMonths(from, Math.round(length / 30.44) + (isShort ? -12 : 12));
  const firstFact = isShort ? last : statutory;
  if (addDays(firstFact, -110) > on) return addStay(stays, { kind, from, last: statutory }, on);
  const derogation = decided(isShort ? 'shorten' : 'extend', Number(firstFact.slice(0, 4)), {
    grounds: [isShort && kind === 'posting' ? 'hardship' : random.pick(['service', 'family'])],
    newLastDay: last,
    proposedOn: addDays(firstFact, -170),
    decidedOn: addDays(firstFact, -110),
  });
  stays.push(
    last < on ? stay(kind, [from, last], { derogation }) : stay(kind, [from], { derogation }),
  );
  return dayAfter(last);
}
