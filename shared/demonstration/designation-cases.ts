import { addDays, day, dayAfter, dayBefore, lastDayOfYears, type IsoDate } from '../dates.ts';
import { stay } from './invented-career.ts';
import type { InventedStateAgent, StateStay } from './invented-state-agent.ts';
import { allExams, ART_21, atHeadquarters } from './applicant.ts';

/**
 * Designations that art. 21, § 1 must tell apart, past and present, one state agent each, by name;
 * `summer` is the year of the last movement of August.
 */
export function designationCases(summer: number) {
  const from = day(`${summer - 2}-08-01`);
  const four = lastDayOfYears(from, 4);
  const planned = (days: readonly [from: IsoDate, last: IsoDate | null]) =>
    designee([to(days, { isOver: false })]);
  return {
    'four-years-exactly': planned([from, four]),
    'four-years-and-a-day': planned([from, dayAfter(four)]),
    'one-year': planned([day(`${summer}-08-01`), day(`${summer + 1}-07-31`)]),
    'last-year-begun': planned([day(`${summer - 3}-08-01`), day(`${summer + 1}-07-31`)]),
    'without-end': planned([from, null]),
    // A8: each of the three stays within four years altogether.
    'renewed-at-once': designee([
      to([day(`${summer - 3}-08-01`), day(`${summer - 1}-07-31`)]),
      to([day(`${summer - 1}-08-01`), day(`${summer + 1}-07-31`)], { isOver: false }),
    ]),
    'renewed-for-six-months': designee([
      to([day(`${summer - 3}-08-01`), day(`${summer}-07-31`)]),
      to([day(`${summer}-08-01`), day(`${summer + 1}-01-31`)], { isOver: false }),
    ]),
    'renewed-after-a-year': designee([
      to([day(`${summer - 3}-08-01`), day(`${summer - 2}-07-31`)]),
      to([day(`${summer - 1}-08-01`), day(`${summer + 1}-07-31`)], { isOver: false }),
    ]),
    'another-function-within-a-year': designee([
      to([day(`${summer - 3}-08-01`), day(`${summer - 1}-07-31`)]),
      to([day(`${summer}-02-01`), day(`${summer + 2}-01-31`)], { isOver: false, seat: 'second' }),
    ]),
    'another-function-after-a-year': designee([
      to([day(`${summer - 3}-08-01`), day(`${summer - 2}-07-31`)]),
      to([day(`${summer - 1}-08-01`), day(`${summer + 3}-07-31`)], {
        isOver: false,
        seat: 'second',
      }),
    ]),
    'annulled-2016': designee([to([day('2016-02-01'), day('2019-07-31')], { legalBasis: FIRST })]),
    'annulled-2019': designee([to([day('2019-08-01'), day('2023-07-31')], { legalBasis: SECOND })]),
    'annulled-2019-then-another-function': designee([
      to([day('2018-09-01'), day('2020-08-31')], { legalBasis: SECOND }),
      to([day(`${summer}-08-01`), day(`${summer + 4}-07-31`)], { isOver: false, seat: 'second' }),
    ]),
  };
}

/** A designation case by its name. */
export type DesignationCaseName = keyof ReturnType<typeof designationCases>;

const FIRST = `${ART_21} (2015; annulled 17-05-2016)`;
const SECOND = `${ART_21} (2018; annulled 31-12-2020)`;

function to(
  [from, last]: readonly [from: IsoDate, last: IsoDate | null],
  rest: {
    /** Whether the last day has come. */
    readonly isOver?: boolean;
    readonly seat?: 'first' | 'second';
    readonly legalBasis?: string;
  } = {},
): StateStay {
  const { isOver = true, seat = 'first', legalBasis = ART_21 } = rest;
  const days: [string, string?] = isOver && last !== null ? [from, last] : [from];
  return { ...stay('art21', days, { plannedTo: last, legalBasis }), seat };
}

/** Years of headquarters before, whatever lies between, and headquarters again once it is over. */
function designee(designations: readonly StateStay[]): InventedStateAgent {
  const [first] = designations;
  if (first === undefined) throw new Error('a designee has a designation');
  const appointedOn = day(`${Number(first.from.slice(0, 4)) - 7}-10-01`);
  const stays: StateStay[] = [];
  let next: IsoDate | null = appointedOn;
  for (const one of designations) {
    if (next !== null && next < one.from) stays.push(atHeadquarters(next, dayBefore(one.from)));
    stays.push(one);
    next = one.to === null ? null : dayAfter(one.to);
  }
  if (next !== null) stays.push(atHeadquarters(next));
  return {
    ...{ level: 'A', contract: 'statutory', gender: null, appointedOn },
    classes: [['A2', appointedOn]],
    ...allExams(addDays(first.from, -400)),
    experience: [{ domain: 'political_economic', from: appointedOn, to: null, isProved: true }],
    stays,
  };
}
