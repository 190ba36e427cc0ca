import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { someAssignmentFacts } from '../../testing/careers.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someCandidacy,
  someFunction,
  somePost,
  someVacancy,
} from '../../testing/planner-facts.ts';
import { judgeVacancy } from '../file/art-21-vacancy.ts';
import type { AgentFacts, VacancyFacts } from '../planner-facts.ts';
import type { Remedy } from './remedy.ts';
import { withVacancyRemedies } from './vacancy.ts';

const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];

/** Who holds every condition for NAI-CON from 16-01-2025 on. */
const STATE = someAgentFacts({
  ...{ staffNumber: 'S-1', career: 'state', classes: [{ class: 'A3', since: null }] },
  certificates: EXAMS.map((exam) => ({ exam, obtainedOn: day('2020-01-01') })),
  experience: [{ domain: 'consular', from: day('2019-01-16'), to: null }],
});

const lodged = (filedOn: string, rest: Partial<LodgedCandidacy> = {}) =>
  someCandidacy('S-1', { career: 'state', round: 2, filedOn: day(filedOn), ...rest });

function remedied(agents: readonly AgentFacts[], facts: Partial<VacancyFacts>, on = '2026-11-22') {
  const file = indexedFile(
    {
      agents,
      posts: [somePost('NAI')],
      functions: [someFunction('NAI-CON')],
      vacancies: [someVacancy('V-1', 'NAI-CON', facts)],
    },
    { on: day(on) },
  );
  const [vacancy] = file.vacancies;
  if (vacancy === undefined) throw new Error('one vacancy is on file');
  return withVacancyRemedies(judgeVacancy(file, vacancy), vacancy, file);
}

const texts = (remedy: Remedy | null | undefined) =>
  remedy && [remedy.from, remedy.cannot, ...remedy.facts.map(({ fact }) => fact)];

describe('what opens art. 21 for a vacancy', () => {
  it('is told beside each finding, as what a candidacy lacks and from when it lacks nothing', () => {
    const found = remedied([STATE], {
      ...{ committeeApprovedOn: null, candidacies: [lodged('2025-01-15')] },
    });
    expect(found.findings.map(({ remedy }) => texts(remedy))).toEqual([
      [null, null, 'vacancy.committee_approved_on'],
    ]);
    const [candidate] = found.candidates;
    expect(texts(candidate?.remedy)).toEqual(['2025-01-16', null, 'agent.experience']);
    expect(candidate?.findings.filter(({ remedy }) => remedy !== null)).toHaveLength(1);
  });

  it('is the day of the filing in the call that decides, before that call closes', () => {
    const both = [lodged('2024-10-10', { round: 1 }), lodged('2025-01-15')];
    const from = (candidacies: readonly LodgedCandidacy[], closesOn: string, on?: string) => {
      const calls = [
        { round: 1, openedOn: day('2024-10-01'), closesOn: day('2024-10-31') },
        { round: 2, openedOn: day('2025-01-06'), closesOn: day(closesOn) },
      ] as const;
      return remedied([STATE], { candidacies, calls }, on).candidates.map(({ remedy }) =>
        texts(remedy),
      );
    };
    for (const candidacies of [both, both.toReversed()]) {
      expect(from(candidacies, '2025-01-16')).toEqual([['2025-01-16', null, 'agent.experience']]);
      expect(from(candidacies, '2025-01-15')).toEqual([[null, null, 'agent.experience']]);
    }
    // In the first call, to the careers only.
    expect(from(both, '2025-01-31', '2024-10-20')).toEqual([[null, 'other_call']]);
    const closing = [someCandidacy('E-1'), ...both];
    expect(from(closing, '2025-01-31')).toEqual([null, [null, 'art21_closed']]);
  });

  it('is counted from the own day of filing in that call', () => {
    const agent = {
      ...STATE,
      experience: [{ domain: 'consular', from: day('2010-01-01'), to: null }] as const,
      classes: [
        { class: 'A3', since: day('2024-11-01') },
        { class: 'A4', since: day('2024-12-01') },
        { class: 'A3', since: day('2025-01-20') },
      ],
    };
    const own = [lodged('2024-10-10', { round: 1 }), lodged('2025-01-10')];
    const others = [
      lodged('2025-01-25', { staffNumber: 'S-0' }),
      lodged('2024-10-12', { staffNumber: 'S-0', round: 1 }),
    ];
    const agents = [agent, { ...STATE, staffNumber: 'S-0' }];
    for (const candidacies of [
      [...own, ...others],
      [...others, ...own],
    ]) {
      const found = remedied(agents, { candidacies }).candidates;
      expect(found.find(({ staffNumber }) => staffNumber === 'S-1')?.remedy?.from).toBe(
        '2025-01-20',
      );
    }
  });

  it('is told of the findings alone for who is not on file', () => {
    const [candidate] = remedied([], { candidacies: [lodged('2025-01-16')] }).candidates;
    expect(candidate?.remedy).toBeNull();
    expect(candidate?.findings.map(({ remedy }) => texts(remedy)?.slice(2) ?? [])).toEqual([
      ...[['agent.contract'], ['agent.class'], ['agent.experience']],
      ...[['agent.certificate'], ['agent.certificate', 'agent.certificate'], []],
    ]);
  });
});

describe('what a designation to the vacancy lacks', () => {
  const designated = (id: string, functionCode: string, from: string, to: string) =>
    someAssignmentFacts({
      ...{ id, kind: 'art21', functionCode, from: day(from), plannedTo: day(to) },
    });
  const lacks = (...assignments: AgentFacts['assignments']) =>
    remedied([{ ...STATE, assignments }], {}).designations.map(({ findings }) =>
      findings.map(({ remedy }) => texts(remedy)),
    );

  it('is nothing, or an end within four years', () => {
    expect(lacks(designated('a', 'NAI-CON', '2025-08-01', '2026-07-31'))).toEqual([[null, null]]);
    expect(lacks(designated('a', 'NAI-CON', '2025-08-01', '2030-07-31'))).toEqual([
      [[null, null, 'assignment.end'], null],
    ]);
  });

  it('is time after another designation, whatever others came before', () => {
    const own = designated('own', 'NAI-CON', '2025-08-01', '2026-07-31');
    const other = designated('other', 'MOS-CON', '2024-01-01', '2025-01-31');
    const older = designated('older', 'MOS-POL', '2019-01-01', '2019-12-31');
    const soon = [[null, ['2026-02-01', 'person_decides']]];
    expect(lacks(own, other)).toEqual(soon);
    expect(lacks(older, other, own)).toEqual(soon);
  });

  it('is no day after one to the same function, nor after one that began on the same day', () => {
    const own = designated('own', 'NAI-CON', '2025-08-01', '2026-07-31');
    const again = designated('again', 'NAI-CON', '2027-01-01', '2027-12-31');
    expect(lacks(own, again)).toEqual([
      [null, null],
      [null, [null, 'renewal']],
    ]);
    const other = designated('other', 'MOS-CON', '2024-01-01', '2025-01-31');
    const short = designated('own', 'NAI-CON', '2025-08-01', '2025-11-30');
    const soon = designated('again', 'NAI-CON', '2025-12-01', '2026-11-30');
    expect(lacks(other, short, soon)[0]).toEqual([null, [null, 'person_decides']]);
    const beside = designated('beside', 'MOS-CON', '2025-08-01', '2026-01-31');
    const before = designated('before', 'MOS-POL', '2024-01-01', '2025-01-31');
    expect(lacks(own, beside, before)).toEqual([[null, ['2027-02-01', 'person_decides']]]);
  });
});
