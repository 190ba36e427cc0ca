import { day } from '../dates.ts';
import { decided, stay, type InventedCareer, type InventedStay } from './invented-career.ts';

/**
 * Each case that the clock must tell apart, at least once; `summer` is the year of the last
 * movement of August before the day of the demonstration.
 */
export function listEdgeCases(summer: number): readonly InventedCareer[] {
  return [
    ...inTime(summer),
    ...withDecisions(summer),
    ...withoutDecision(summer),
    ...atHeadquarters(summer),
    ...outsideTheCycle(summer),
    ...asTrainees(summer),
    ...withMissingFacts(summer),
  ];
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

function inTime(s: number): readonly InventedCareer[] {
  return [
    career([past(s - 3), stay('posting', [aug(s - 3)])]),
    career([stay('posting', [`${leapBefore(s)}-02-29`])]),
    career([past(s - 3), stay('posting', [aug(s - 3)])], { career: 'consular' }),
    career([past(s - 1), stay('posting', [aug(s - 1)])], { retiresOn: day(`${s + 2}-01-01`) }),
    career([
      past(s - 3),
      stay('posting', [aug(s - 3)]),
      stay('headquarters', [aug(s + 1)], { state: 'planned' }),
    ]),
  ];
}

/** The last year with a 29 February that began at most four years before the summer. */
function leapBefore(summer: number): number {
  return summer - (summer % 4);
}

const WISH = {
  FR: 'Motifs inventés : souhait du chef de poste.',
  NL: 'Verzonnen redenen: wens van het posthoofd.',
};
const HARDSHIP = {
  FR: 'Motifs inventés : rang de pénibilité du poste.',
  NL: 'Verzonnen redenen: hardheidsgraad van de post.',
};

function withDecisions(s: number): readonly InventedCareer[] {
  const twoDone = [past(s - 3), stay('posting', [aug(s - 3), jul(s + 1)])];
  const third = (derogation: InventedStay['derogation']) =>
    career([...twoDone, stay('posting', [aug(s + 1)], { state: 'proposed', derogation })]);
  const extended = decided('extend', s, { newLastDay: day(jul(s + 1)) });
  return [
    third(decided('sequence', s)),
    third(decided('sequence', s, { decision: null, decidedOn: null })),
    third(decided('sequence', s, { grounds: ['other'], reasons: WISH })),
    third(decided('sequence', s, { proposedOn: null })),
    third(decided('sequence', s, { decision: 'refused' })),
    third(decided('sequence', s, { grounds: [], reasons: null })),
    career([past(s - 4), stay('posting', [aug(s - 4)], { derogation: extended })]),
    career([
      past(s - 4),
      stay('posting', [aug(s - 4)], { derogation: { ...extended, decidedOn: day(`${s}-09-10`) } }),
    ]),
    career([
      stay('posting', [aug(s - 6), jul(s - 3)], {
        derogation: decided('shorten', s - 3, {
          grounds: ['hardship'],
          newLastDay: day(jul(s - 3)),
          reasons: HARDSHIP,
        }),
      }),
      stay('posting', [aug(s - 3)]),
    ]),
    career([
      past(s - 4),
      stay('headquarters', [aug(s - 4), jul(s - 1)], {
        derogation: decided('sequence', s - 4, { grounds: ['family'], keepsCount: 1 }),
      }),
      stay('posting', [aug(s - 1)]),
    ]),
    career([
      past(s - 4),
      stay('headquarters', [aug(s - 4), jul(s - 1)], {
        derogation: decided('sequence', s - 4, { grounds: ['family'], keepsCount: 0 }),
      }),
      stay('posting', [aug(s - 1)]),
    ]),
  ];
}

function withoutDecision(s: number): readonly InventedCareer[] {
  return [
    career([past(s - 4), stay('posting', [aug(s - 4)])]),
    career([
      past(s - 3),
      stay('posting', [aug(s - 3), jul(s + 1)]),
      stay('posting', [aug(s + 1)], { state: 'planned' }),
    ]),
    career([
      stay('posting', [aug(s - 4), `${s - 2}-03-15`]),
      stay('headquarters', [`${s - 2}-03-16`]),
    ]),
    career([past(s - 2), stay('posting', [aug(s - 2), jul(s + 1)], { state: 'effective' })]),
    career([stay('posting', [`${s - 4}-02-01`]), stay('posting', [aug(s)])]),
    career([past(s - 4), stay('posting', [aug(s - 4)], { plannedTo: day(jul(s + 1)) })]),
    career([past(s - 3), stay('posting', [`${s - 3}-09-01`])]),
    career([stay('posting', [aug(s - 4), `${s}-08-20`]), stay('posting', [aug(s)])]),
    career([past(s - 5), stay('posting', [aug(s - 5), jul(s - 4)]), stay('posting', [aug(s - 4)])]),
  ];
}

function atHeadquarters(s: number): readonly InventedCareer[] {
  const before = (start: number) => [past(start - 4), past(start)];
  return [
    career([...before(s - 2), stay('headquarters', [aug(s - 2)])]),
    career([...before(s - 4), stay('headquarters', [aug(s - 4)])]),
    career([
      ...before(s - 1),
      stay('headquarters', [aug(s - 1)]),
      stay('posting', [aug(s + 1)], { state: 'planned' }),
    ]),
    career([
      ...before(s - 2),
      stay('headquarters', [aug(s - 2), `${s - 1}-01-15`]),
      stay('headquarters', [`${s - 1}-01-16`]),
    ]),
    career([stay('headquarters', [`${s}-09-01`])]),
    career([
      stay('headquarters', [`${s - 2}-09-01`]),
      stay('posting', [aug(s + 1)], { state: 'decided' }),
    ]),
  ];
}

function outsideTheCycle(s: number): readonly InventedCareer[] {
  const mission = (legalBasis: string | null) =>
    career([past(s - 3), stay('international_mission', [aug(s - 3), jul(s + 1)], { legalBasis })]);
  return [
    mission('RD 19-11-1998, art. 99, al. 2, 1°, c)'),
    mission('RD 19-11-1998, art. 102'),
    mission(null),
    career([
      past(s - 5),
      past(s - 1),
      stay('other_absence', [aug(s - 1)], { legalBasis: 'cabinet' }),
    ]),
    career([past(s - 1), stay('special_mission', [aug(s - 1)], { legalBasis: 'art. 22' })]),
  ];
}

function asTrainees(s: number): readonly InventedCareer[] {
  const trainee = (
    months: readonly [string, string | null],
    staysThere: boolean,
    stays: readonly InventedStay[],
  ) =>
    career(stays, {
      appointedOn: day(`${s - 1}-09-01`),
      traineeship: {
        from: day(months[0]),
        to: months[1] === null ? null : day(months[1]),
        staysThere,
      },
    });
  const end = `${s - 1}-08-31`;
  const first = stay('posting', [`${s - 1}-09-01`]);
  return [
    trainee([`${s - 2}-11-01`, end], true, [first]),
    trainee([`${s - 2}-09-01`, end], true, [first]),
    trainee([`${s - 2}-07-01`, end], true, [first]),
    trainee([`${s - 2}-11-01`, end], false, [
      stay('headquarters', [`${s - 1}-09-01`, `${s - 1}-12-31`]),
      stay('posting', [`${s}-01-01`]),
    ]),
    trainee([`${s - 2}-11-01`, null], true, [first]),
  ];
}

function withMissingFacts(s: number): readonly InventedCareer[] {
  return [
    career([stay('headquarters', [aug(s - 1)])], { appointedOn: null }),
    career([past(s - 3), stay('posting', [aug(s - 3)], { state: 'ended' })]),
    career([past(s)]),
    career([], { appointedOn: day(`${s}-09-01`) }),
  ];
}
