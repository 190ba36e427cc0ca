import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay } from '../../testing/stays.ts';
import { findingOf } from '../finding.ts';
import type { CareerFacts } from '../verdict.ts';
import { plansFor } from './plan.ts';

const ON = '2023-01-01';
const STAY = aStay('2020-08-01', { plannedTo: '2023-07-31' });
const NEXT = aStay('2023-08-01', { plannedTo: '2027-09-15', place: 'NAI' });

/** Ways to bring the stay of 01-08-2020 to its lawful day; each repair as fact and figures. */
function plans(
  facts: Partial<CareerFacts>,
  lawful: string | null = '2024-07-31',
  records: readonly string[] = [STAY.id],
) {
  const finding = findingOf({ rule: '17-2', article: 'art. 17' }, 'NEEDS_DECISION', {
    ...{ reason: 'SHORTENED', records },
    figures: lawful === null ? {} : { lawful_last_day: lawful },
  });
  return plansFor(finding, aCareer(facts), day(ON)).map((set) =>
    set.map(({ fact, figures }) => [fact.slice(11), ...Object.values(figures)].join(' ')),
  );
}

const END = 'end 2024-07-31 2020-08-01';

describe('plans that give a stay its lawful length', () => {
  it('end it on its lawful day, as long as that has not passed', () => {
    expect(plans({ assignments: [STAY] })).toEqual([[END]]);
    expect(plans({ assignments: [STAY] }, '2023-01-01')).toEqual([['end 2023-01-01 2020-08-01']]);
    expect(plans({ assignments: [STAY] }, '2022-12-31')).toEqual([]);
    expect(plans({ assignments: [STAY] }, null)).toEqual([]);
  });

  it('leave a stay that is over, or that would end before it begins', () => {
    const ended = (to: string) => plans({ assignments: [{ ...STAY, to: day(to) }] });
    expect(ended('2023-01-01')).toEqual([[END]]);
    expect(ended('2022-12-31')).toEqual([]);
    const planned = (from: string) => plans({ assignments: [{ ...STAY, from: day(from) }] });
    expect(planned('2024-07-31')).toEqual([['end 2024-07-31 2024-07-31']]);
    expect(planned('2024-08-01')).toEqual([]);
  });

  it('are none for a stay that is not on record', () => {
    expect(plans({ assignments: [STAY] }, '2024-07-31', ['another'])).toEqual([]);
  });

  it('shift the last move to come, keeping its months and days', () => {
    const move = 'move posting NAI 2024-08-01 2028-09-15';
    const expected = [[END], [move], [END, move]];
    expect(plans({ assignments: [STAY, NEXT] })).toEqual(expected);
    expect(plans({ assignments: [NEXT, STAY] })).toEqual(expected);
  });

  it('shift a move without an end, or of one day, as it is', () => {
    const moved = (rest: Parameters<typeof aStay>[1]) =>
      plans({ assignments: [STAY, aStay('2023-08-01', { place: 'NAI', ...rest })] })[1];
    expect(moved({})).toEqual(['move posting NAI 2024-08-01 ']);
    expect(moved({ to: '2023-08-01' })).toEqual(['move posting NAI 2024-08-01 2024-08-01']);
    expect(moved({ to: '2023-07-31' })).toEqual(['move posting NAI 2024-08-01 ']);
  });

  it('shift no move that has begun, that another follows, or that has papers', () => {
    const begun = (from: string) => plans({ assignments: [STAY, { ...NEXT, from: day(from) }] });
    expect(begun('2023-01-02')).toHaveLength(3);
    expect(begun('2023-01-01')).toEqual([[END]]);
    const after = aStay('2028-08-01');
    expect(plans({ assignments: [STAY, NEXT, after] })).toEqual([[END]]);
    const papers = (id: string) =>
      plans({ assignments: [STAY, NEXT], derogations: [aDecision(id)] });
    expect(papers(NEXT.id)).toEqual([[END]]);
    expect(papers(STAY.id)).toHaveLength(3);
  });
});
