import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import { DEFAULT_READINGS, type Readings } from '../readings.ts';
import { judgeLodging, type Lodging } from './lodging.ts';
import { DECREE_PARTS, judgePaper, PROPOSAL_PARTS, type PaperPart } from './papers.ts';
import { judgeMissionPerson, judgeMissionTerm } from './person.ts';

const shown = (findings: readonly Finding[]) => findings.map(({ rule, code }) => `${rule} ${code}`);

describe('a candidacy for a special mission, art. 22, § 3', () => {
  const lodged = (
    rest: Partial<Lodging>,
    regulatoryHolidays: Readings['regulatoryHolidays'] = 'not_working',
  ) =>
    shown(
      judgeLodging(
        {
          ...{ publishedOn: day('2023-01-09'), way: 'email', lodgedOn: day('2023-01-23') },
          ...{ isReasoned: true, isAcknowledged: true },
          ...rest,
        },
        { regulatoryHolidays },
      ),
    );

  it.each([
    ['X76 on the tenth day', {}, ['22-5 OK', '22-7 OK']],
    ['X77 a day later', { lodgedOn: day('2023-01-24') }, ['22-5 BLOCKED', '22-7 OK']],
    ['X79 without acknowledgement', { isAcknowledged: false }, ['22-5 OK', '22-7 MANUAL']],
    ['by hand', { way: 'hand' }, ['22-5 OK', '22-7 OK']],
    ['by registered mail', { way: 'registered' }, ['22-5 OK', '22-7 OK']],
    ['in another way', { way: 'other' }, ['22-5 OK', '22-6 BLOCKED', '22-7 OK']],
    ['without reasons', { isReasoned: false }, ['22-5 OK', '22-5 BLOCKED', '22-7 OK']],
  ] as const)('%s', (_, rest, expected) => {
    expect(lodged(rest)).toEqual(expected);
  });

  it('follows the reading of the regulatory days', () => {
    const rest = { publishedOn: day('2024-10-31'), lodgedOn: day('2024-11-19') };
    expect(lodged(rest)[0]).toBe('22-5 OK');
    expect(lodged(rest, 'working')[0]).toBe('22-5 BLOCKED');
  });

  it('knows no valid text before 25-12-2022', () => {
    expect(lodged({ publishedOn: day('2022-12-24') })).toEqual(['22 NOT_IN_FORCE']);
    expect(lodged({ publishedOn: day('2022-12-25') })).toContain('22-7 OK');
  });
});

describe('the person and the term, art. 22, § 1', () => {
  const person = (from: string, isTrusted: boolean | null = true, publishedOn = '2025-01-16') =>
    shown(
      judgeMissionPerson(
        { isTrusted, experience: [{ from: day(from), to: null }] },
        day(publishedOn),
      ),
    );

  it.each([
    ['six years', person('2019-01-16'), ['22-1 OK', '22-1 OK']],
    ['a day less', person('2019-01-17'), ['22-1 OK', '22-1 BLOCKED']],
    ['no trust', person('2000-01-01', false), ['22-1 BLOCKED', '22-1 OK']],
    ['trust not recorded', person('2000-01-01', null), ['22-1 UNKNOWN', '22-1 OK']],
    ['before', person('2000-01-01', true, '2022-12-24'), ['22 NOT_IN_FORCE']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('leaves the experience open while none is recorded', () => {
    const found = judgeMissionPerson({ isTrusted: true, experience: null }, day('2025-01-16'));
    expect(shown(found)).toEqual(['22-1 OK', '22-1 UNKNOWN']);
    expect(found[1]?.missing).toEqual(['mission.experience']);
  });

  it.each([
    ['2027-08-31', false, '22-2 OK'],
    ['2027-09-01', false, '22-2 BLOCKED'],
    ['2024-08-31', true, '22-2 BLOCKED'],
    [null, false, '22-2 UNKNOWN'],
  ])('from 01-09-2023 until %s', (to, isSameAgain, expected) => {
    const earlier = isSameAgain ? [{ from: day('2023-01-01'), to: day('2023-08-31') }] : [];
    const term = { from: day('2023-09-01'), to: to === null ? null : day(to), earlier };
    expect(shown([judgeMissionTerm(term, DEFAULT_READINGS)])).toEqual([expected]);
  });

  it.each([
    // 1461 days in all, 366 served from 01-09-2023: 1095 are left.
    ['2027-08-31', '2024-08-31', 'MISSION_WITHIN_FOUR_YEARS_IN_ALL 1095'],
    ['2027-09-01', '2024-08-31', 'MISSION_OVER_FOUR_YEARS_IN_ALL 1095'],
    ['2027-08-31', null, 'EARLIER_MISSION_END_UNKNOWN '],
  ])('may be renewed until %s under the other reading (A8)', (to, ended, expected) => {
    const earlier = [{ from: day('2023-09-01'), to: ended === null ? null : day(ended) }];
    const term = { from: day('2024-09-01'), to: day(to), earlier };
    const { reason, figures } = judgeMissionTerm(term, { renewal: 'within_four_years' });
    expect(`${reason} ${figures['days'] ?? ''}`).toBe(expected);
  });

  it('does not judge a mission under an annulled text', () => {
    const term = { from: day('2022-12-24'), to: null, earlier: [] };
    expect(judgeMissionTerm(term, DEFAULT_READINGS).code).toBe('NOT_IN_FORCE');
  });
});

describe('the papers of a special mission', () => {
  const without = (parts: readonly PaperPart[], part: PaperPart) =>
    parts.filter((one) => one !== part);

  it('X81 stops a decree without the title borne, or any other of its four points', () => {
    expect(judgePaper('decree', DECREE_PARTS)).toMatchObject({ rule: '22-9', code: 'OK' });
    for (const part of DECREE_PARTS) {
      expect(judgePaper('decree', without(DECREE_PARTS, part))).toMatchObject({
        ...{ code: 'BLOCKED', figures: { lacking_parts: part } },
      });
    }
  });

  it('asks the call and the proposal for their parts', () => {
    expect(judgePaper('call', ['conditions'])).toMatchObject({ rule: '22-3', code: 'BLOCKED' });
    expect(judgePaper('call', ['conditions', 'elements']).code).toBe('OK');
    expect(judgePaper('proposal', PROPOSAL_PARTS)).toMatchObject({ rule: '22-8', code: 'OK' });
    expect(judgePaper('proposal', []).figures).toMatchObject({
      lacking_parts: 'reasoned_list;title',
    });
  });
});
