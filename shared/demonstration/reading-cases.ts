import { day } from '../dates.ts';
import { stay, type InventedCareer, type InventedStay } from './invented-career.ts';

const ART_99 = 'RD 19-11-1998, art. 99, al. 2, 1°, c)';

/**
 * Careers that a doubtful reading of art. 17 decides (catalogue § 6), at least three for each, by
 * name; `summer` is the year of the last movement of August.
 */
export function readingCases(summer: number): Readonly<Record<string, InventedCareer>> {
  return {
    ...initialHeadquarters(summer),
    ...missions(summer),
    ...credits(summer),
    ...earlyReturns(summer),
    ...alignments(summer),
    ...absences(summer),
    ...swaps(summer),
    ...withoutDegree(summer),
  };
}

const aug = (year: number) => `${year}-08-01`;
const jul = (year: number) => `${year}-07-31`;

/** A posting of four years that ended in summer `to`. */
const past = (to: number): InventedStay => stay('posting', [aug(to - 4), jul(to)]);

function career(
  stays: readonly InventedStay[],
  rest: Partial<Omit<InventedCareer, 'stays'>> = {},
): InventedCareer {
  const appointedOn = stays[0]?.from ?? null;
  return { career: 'external', appointedOn, retiresOn: null, traineeship: null, stays, ...rest };
}

/** A2: lengths other than three years before the first posting. */
function initialHeadquarters(s: number) {
  const first = (years: number) =>
    career([stay('headquarters', [aug(s - 2 - years), jul(s - 2)]), stay('posting', [aug(s - 2)])]);
  return {
    'A2-one-year': first(1),
    'A2-three-years': first(3),
    'A2-five-years': first(5),
    'A2-still-there': career([stay('headquarters', [aug(s - 5)])]),
  };
}

/** A3: two, three and five years abroad for another service. */
function missions(s: number) {
  const mission = (years: number) =>
    career([
      past(s - 1 - years),
      stay('international_mission', [aug(s - 1 - years), jul(s - 1)], { legalBasis: ART_99 }),
      stay('headquarters', [aug(s - 1)]),
    ]);
  return {
    'A3-two-years': mission(2),
    'A3-three-years': mission(3),
    'A3-five-years': mission(5),
  };
}

/** A4: the second part of the traineeship in one post, the first posting in another, or later. */
function credits(s: number) {
  const trainee = (from: string, stays: readonly InventedStay[]) =>
    career(stays, {
      appointedOn: day(`${s - 1}-09-01`),
      traineeship: { from: day(from), to: day(`${s - 1}-08-31`), staysThere: false },
    });
  const later = [
    stay('headquarters', [`${s - 1}-09-01`, `${s - 1}-11-30`]),
    stay('posting', [`${s - 1}-12-01`]),
  ];
  return {
    'A4-elsewhere-after-three-months': trainee(`${s - 1}-06-01`, later),
    'A4-elsewhere-after-twelve-months': trainee(`${s - 2}-09-01`, later),
    'A4-elsewhere-after-a-year': trainee(`${s - 2}-11-01`, [
      stay('headquarters', [`${s - 1}-09-01`, jul(s)]),
      stay('posting', [aug(s)]),
    ]),
  };
}

/** A5: recalled, ill, expelled: back before the four years, and nothing decided. */
function earlyReturns(s: number) {
  const recalled = (end: string, after: string) =>
    career([past(s - 3), stay('posting', [aug(s - 3), end]), stay('headquarters', [after])]);
  return {
    'A5-recalled': recalled(`${s - 1}-03-15`, `${s - 1}-03-16`),
    'A5-ill': recalled(`${s - 2}-11-30`, `${s - 2}-12-01`),
    'A5-expelled': recalled(`${s}-05-09`, `${s}-05-10`),
  };
}

/** A6: begun outside August, ended with the August movement before or after the four years. */
function alignments(s: number) {
  const moved = (from: string, to: number) =>
    career([stay('posting', [from, jul(to)]), stay('posting', [aug(to)])]);
  return {
    'A6-extended-from-february': moved(`${s - 5}-02-01`, s - 1),
    'A6-extended-from-may': moved(`${s - 6}-05-15`, s - 2),
    'A6-shortened-from-october': moved(`${s - 5}-10-01`, s - 1),
    'A6-still-to-come': career([
      stay('posting', [`${s - 3}-03-01`, jul(s + 1)], { state: 'effective' }),
      stay('posting', [aug(s + 1)], { state: 'planned' }),
    ]),
  };
}

/** A16: a minister's cabinet or the palace, between postings, before them, and today. */
function absences(s: number) {
  const cabinet = (days: readonly [string, string?]) =>
    stay('other_absence', days, { legalBasis: 'cabinet' });
  return {
    'A16-between-postings': career([past(s - 5), past(s - 1), cabinet([aug(s - 1)])]),
    'A16-three-years-then-posting': career([
      past(s - 8),
      past(s - 4),
      cabinet([aug(s - 4), jul(s - 1)]),
      stay('posting', [aug(s - 1)]),
    ]),
    'A16-after-one-posting': career([
      past(s - 3),
      cabinet([aug(s - 3), jul(s - 1)]),
      stay('posting', [aug(s - 1)]),
    ]),
    'A16-palace': career([
      past(s - 2),
      stay('other_absence', [aug(s - 2)], { legalBasis: 'palace' }),
    ]),
  };
}

/** A17: two agents who changed places, one evacuated, one moved on after some months. */
function swaps(s: number) {
  const moved = (start: number, cut: readonly [to: string, from: string]) =>
    career([past(start), stay('posting', [aug(start), cut[0]]), stay('posting', [cut[1]])]);
  return {
    'A17-swapped-one': moved(s - 2, [`${s - 1}-01-31`, `${s - 1}-02-01`]),
    'A17-swapped-other': moved(s - 2, [`${s - 1}-01-31`, `${s - 1}-02-01`]),
    'A17-evacuated': moved(s - 3, [`${s - 2}-08-25`, `${s - 2}-08-26`]),
    'A17-moved-on': moved(s - 1, [`${s}-04-30`, `${s}-05-01`]),
  };
}

/** In post, of a class nobody recorded: no degree for the language balance. */
function withoutDegree(s: number) {
  const unknown = career([past(s - 2), stay('posting', [aug(s - 2)])]);
  return {
    'degree-unknown-one': unknown,
    'degree-unknown-two': unknown,
    'degree-unknown-three': unknown,
  };
}
