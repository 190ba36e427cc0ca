import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import { someAgentFacts, someMission } from '../../testing/planner-facts.ts';
import type { AgentFacts, MissionFacts } from '../planner-facts.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { answerArt22 } from './art-22.ts';

const AGENT = someAgentFacts({
  ...{ staffNumber: 'S-1', career: 'state' },
  experience: [{ domain: 'other', from: day('2010-01-01'), to: null }],
});

function answers(missions: readonly MissionFacts[], agents: readonly AgentFacts[] = [AGENT]) {
  return answerArt22(indexedFile({ missions, agents }, { on: day('2026-11-22') }));
}
/** Of the first mission. */
const findings = (facts: Partial<MissionFacts>, others: readonly MissionFacts[] = []) =>
  answers([someMission('W-1', facts), ...others])[0]?.findings ?? [];
const said = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ rule, reason }) => `${rule} ${reason}`);

const LODGED: MissionFacts['candidacies'][number] = {
  ...{ candidate: 'Fictif', way: 'email', lodgedOn: day('2026-05-26') },
  ...{ reasoned: true, acknowledged: true },
};
const TERM = { from: day('2026-09-01'), to: day('2027-08-31') };
const CALLED = ['22-5 LODGING_UNTIL', '22-3 PAPER_COMPLETE'];

describe('a mission, art. 22', () => {
  it('is asked for its call alone until someone is charged with it', () => {
    const rest = ['22-8 PAPER_COMPLETE', '22-9 PAPER_COMPLETE'];
    expect(said({})).toEqual(CALLED);
    expect(said({ holder: 'Fictif', ...TERM })).toEqual([
      ...[...CALLED, ...rest],
      ...['22-1 TRUST_UNKNOWN', '22-1 MISSION_EXPERIENCE_UNKNOWN', '22-2 WITHIN_FOUR_YEARS'],
    ]);
    expect(said({ staffNumber: 'S-1', trusted: true, ...TERM })).toEqual([
      ...[...CALLED, ...rest],
      ...['22-1 TRUSTED', '22-1 MISSION_EXPERIENCE', '22-2 WITHIN_FOUR_YEARS'],
    ]);
  });

  it('names the last day to lodge a candidacy, by the reading of the regulatory days', () => {
    const mission = someMission('W-1', { publishedOn: day('2024-10-31') });
    const lastDay = (regulatoryHolidays: 'working' | 'not_working') => {
      const readings = { ...DEFAULT_READINGS, regulatoryHolidays };
      const [answer] = answerArt22(indexedFile({ missions: [mission] }, { readings }));
      return [answer?.answer, answer?.findings[0]?.figures['last_day']];
    };
    expect(lastDay('not_working')).toEqual(['2024-11-19', '2024-11-19']);
    expect(lastDay('working')).toEqual(['2024-11-18', '2024-11-18']);
  });

  it('has no last day before its call is published, and nobody is measured against it', () => {
    const facts = { publishedOn: null, staffNumber: 'S-1', ...TERM };
    expect(answers([someMission('W-1', facts)])).toMatchObject([{ answer: null }]);
    expect(said(facts)).toEqual([
      ...[
        '22-3 PUBLICATION_UNKNOWN',
        '22-3 PAPER_COMPLETE',
        '22-8 PAPER_COMPLETE',
        '22-9 PAPER_COMPLETE',
      ],
      '22-2 WITHIN_FOUR_YEARS',
    ]);
  });

  it('is judged by the text of its publication, else of its first day, else of the question', () => {
    const code = (facts: Partial<MissionFacts>) => answers([someMission('W-1', facts)])[0]?.code;
    expect(code({ publishedOn: day('2022-12-24') })).toBe('NOT_IN_FORCE');
    expect(code({ publishedOn: day('2022-12-25') })).toBe('OK');
    expect(code({ publishedOn: null, from: day('2022-12-24') })).toBe('NOT_IN_FORCE');
    expect(code({ publishedOn: null, from: day('2022-12-25') })).toBe('UNKNOWN');
  });
});

describe('the term of a mission, art. 22, § 1, al. 2', () => {
  const holder = { staffNumber: 'S-1', holder: null };
  const length = (facts: Partial<MissionFacts>, others: readonly Partial<MissionFacts>[] = []) => {
    const found = findings(
      { ...holder, ...facts },
      others.map((one, index) => someMission(`W-${index + 2}`, { ...holder, ...one })),
    );
    return found.find(({ rule }) => rule === '22-2');
  };

  it('asks for the days that are not recorded', () => {
    expect(length({ from: null })).toMatchObject({
      ...{ code: 'UNKNOWN', reason: 'START_UNKNOWN', missing: ['mission.from'] },
    });
    expect(length({ ...TERM, to: null })).toMatchObject({
      ...{ code: 'UNKNOWN', reason: 'END_UNKNOWN', missing: ['mission.to'] },
    });
    expect(length(TERM)).toMatchObject({ reason: 'WITHIN_FOUR_YEARS', missing: [] });
  });

  const before = { from: day('2024-01-01'), to: day('2024-12-31') };

  it.each<readonly [string, Partial<MissionFacts>, boolean]>([
    ['the same', before, true],
    ['the same, beginning on the same day', TERM, false],
    ['the same, of no recorded first day', { ...before, from: null }, false],
    ['one on another subject', { ...before, subject: 'Another subject' }, false],
    ['one of another agent', { ...before, staffNumber: 'S-2' }, false],
    ['one of someone who is on no file', { ...before, staffNumber: null }, false],
    ['one of another name', { ...before, holder: 'Fictif' }, false],
  ])('is renewed after %s: %s', (_, other, isRenewed) => {
    const reason = isRenewed ? 'MISSION_RENEWED' : 'WITHIN_FOUR_YEARS';
    expect(length(TERM, [other])?.reason).toBe(reason);
  });

  it('counts from the first of all its terms under the other reading (A8)', () => {
    const first = { from: day('2023-01-01'), to: day('2023-12-31') };
    const readings = { ...DEFAULT_READINGS, renewal: 'within_four_years' } as const;
    const earliest = (others: readonly Partial<MissionFacts>[]) => {
      const missions = [TERM, ...others].map((facts, index) =>
        someMission(`W-${index + 1}`, { ...holder, ...facts }),
      );
      const [answer] = answerArt22(indexedFile({ missions }, { readings }));
      return answer?.findings.find(({ rule }) => rule === '22-2')?.figures['earlier_from'];
    };
    expect(earliest([first, before])).toBe('2023-01-01');
    expect(earliest([before, first])).toBe('2023-01-01');
  });
});

describe('a candidacy for a mission, art. 22, § 3', () => {
  const lodging = (rest: Partial<typeof LODGED>, publishedOn: string | null = '2026-05-08') => {
    const mission = someMission('W-1', {
      publishedOn: publishedOn === null ? null : day(publishedOn),
      candidacies: [{ ...LODGED, ...rest }],
    });
    const [first] = answers([mission])[1]?.findings ?? [];
    return [first?.code, first?.reason, ...(first?.missing ?? [])].join(' ');
  };

  it('is judged once all of it is recorded', () => {
    expect(lodging({})).toBe('OK IN_TIME');
    expect(lodging({ lodgedOn: day('2026-05-27') })).toBe('BLOCKED TOO_LATE');
  });

  it.each([
    [{ way: null }, 'mission_candidacy.way'],
    [{ lodgedOn: null }, 'mission_candidacy.lodged_on'],
    [{ reasoned: null }, 'mission_candidacy.reasoned'],
    [{ acknowledged: null }, 'mission_candidacy.acknowledged'],
  ])('asks for what is not: %j', (rest, missing) => {
    expect(lodging(rest)).toBe(`UNKNOWN LODGING_UNKNOWN ${missing}`);
  });

  it('asks for nothing but the publication before the call is published', () => {
    expect(lodging({ way: null }, null)).toBe('UNKNOWN LODGING_UNKNOWN mission.published_on');
  });

  it('asks for nothing under an annulled text', () => {
    expect(lodging({ way: null }, '2022-12-24')).toBe('NOT_IN_FORCE ANNULLED');
  });
});

it('missions stand by code, and their candidacies by name', () => {
  const candidacies = ['Beta', 'Alfa'].map((candidate) => ({ ...LODGED, candidate }));
  for (const list of [candidacies, candidacies.toReversed()]) {
    const missions = [someMission('W-2'), someMission('W-1', { candidacies: list })];
    const expected = ['W-1', 'W-1/Alfa', 'W-1/Beta', 'W-2'];
    for (const order of [missions, missions.toReversed()])
      expect(answers(order).map(({ subject }) => subject.id)).toEqual(expected);
  }
});

it('art. 22 judges an assignment to a special mission as a term by itself', () => {
  const assigned = (kind: 'special_mission' | 'posting', days: Partial<MissionFacts>) =>
    answers(
      [],
      [
        someAgentFacts({
          assignments: [
            someAssignmentFacts({
              ...{ id: 'a', kind, from: day('2023-09-01') },
              plannedTo: days.to ?? null,
            }),
          ],
        }),
      ],
    ).map(({ code, findings: [finding] }) => [code, ...(finding?.records ?? [])].join(' '));
  expect(assigned('special_mission', { to: day('2027-08-31') })).toEqual(['OK a']);
  expect(assigned('special_mission', { to: day('2027-09-01') })).toEqual(['BLOCKED a']);
  expect(assigned('special_mission', {})).toEqual(['UNKNOWN a']);
  expect(assigned('posting', {})).toEqual([]);
});
