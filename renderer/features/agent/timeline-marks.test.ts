import { describe, expect, it } from 'vitest';
import type { AgentFile } from '../../../shared/api/records.ts';
import { day } from '../../../shared/dates.ts';
import { anAgentFile, anExplanation, aStep } from '../../../shared/testing/agent-file.ts';
import { aDerogation, anAssignment } from '../../../shared/testing/careers.ts';
import { findBreaks, stageOf, toMarks } from './timeline-marks.ts';

const ON = day('2027-01-01');
const fileWith = (part: Partial<AgentFile>) => toMarks(anAgentFile(part), ON);

describe('the bars', () => {
  it('come in the order of their first day, with the number of the posting', () => {
    const { bars } = fileWith({
      assignments: [
        anAssignment({ id: 'b', from: day('2023-08-01'), to: day('2027-07-31') }),
        anAssignment({ id: 'a', from: day('2019-08-01'), to: day('2023-07-31') }),
      ],
      explanation: anExplanation({
        derivation: [
          aStep({ assignmentId: 'a', counts: 'posting', postingsCounted: 1 }),
          aStep({ assignmentId: 'b', counts: 'posting', postingsCounted: 2 }),
        ],
      }),
    });

    expect(bars.map(({ assignment, postingNumber }) => [assignment.id, postingNumber])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('give no number to a stay that does not count', () => {
    const { bars } = fileWith({
      assignments: [anAssignment({ id: 'a' })],
      explanation: anExplanation({
        derivation: [aStep({ assignmentId: 'a', counts: 'not_counted', postingsCounted: 1 })],
      }),
    });

    expect(bars[0]?.postingNumber).toBeNull();
  });

  it.each([
    ['the real end', { to: day('2026-05-31'), plannedTo: day('2027-07-31') }, '2026-05-31', false],
    ['the end foreseen', { to: null, plannedTo: day('2027-07-31') }, '2027-07-31', false],
    ['the lawful last day', { to: null, plannedTo: null }, '2027-09-30', true],
  ])('are drawn to %s', (_, days, drawnTo, isOpen) => {
    const { bars } = fileWith({
      assignments: [anAssignment({ id: 'a', from: day('2023-10-01'), ...days })],
      explanation: anExplanation({
        derivation: [aStep({ assignmentId: 'a', lawfulLastDay: day('2027-09-30') })],
      }),
    });

    expect(bars[0]).toMatchObject({ drawnTo, isOpen });
  });

  it('go on to the day asked when the stay is open and its lawful end is past', () => {
    const { bars } = fileWith({
      assignments: [anAssignment({ id: 'a', from: day('2020-01-01'), to: null, plannedTo: null })],
      explanation: anExplanation({
        derivation: [aStep({ assignmentId: 'a', lawfulLastDay: day('2023-12-31') })],
      }),
    });

    expect(bars[0]?.drawnTo).toBe(ON);
  });

  it('are planned from the day after the day asked', () => {
    const planned = (from: string) =>
      fileWith({
        assignments: [anAssignment({ id: 'a', from: day(from), to: null, plannedTo: null })],
      }).bars[0]?.isPlanned;

    expect(planned('2027-01-01')).toBe(false);
    expect(planned('2027-01-02')).toBe(true);
  });

  it('take a lane of their own where two overlap, and the first lane again afterwards', () => {
    const { bars, lanes } = fileWith({
      assignments: [
        anAssignment({ id: 'a', from: day('2015-01-01'), to: day('2018-12-31') }),
        anAssignment({ id: 'b', from: day('2018-12-31'), to: day('2020-12-31') }),
        anAssignment({ id: 'c', from: day('2021-01-01'), to: day('2027-12-31') }),
      ],
    });

    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });
});

describe('the breaks', () => {
  const stay = (from: string, drawnTo: string) => ({
    assignment: { from: day(from) },
    drawnTo: day(drawnTo),
  });

  it('are none where one stay begins the day after another ends', () => {
    expect(
      findBreaks([stay('2019-01-01', '2022-12-31'), stay('2023-01-01', '2026-12-31')]),
    ).toEqual([]);
  });

  it('count the days in no assignment: 31 from 31/07/2027 to 01/09/2027', () => {
    expect(
      findBreaks([stay('2023-08-01', '2027-07-31'), stay('2027-09-01', '2031-08-31')]),
    ).toEqual([{ kind: 'gap', from: '2027-08-01', to: '2027-08-31', days: 31 }]);
  });

  it('count the one day that belongs to two', () => {
    expect(
      findBreaks([stay('2023-08-01', '2027-08-01'), stay('2027-08-01', '2031-07-31')]),
    ).toEqual([{ kind: 'overlap', from: '2027-08-01', to: '2027-08-01', days: 1 }]);
  });

  it('see a stay that lies within another', () => {
    expect(
      findBreaks([
        stay('2015-01-01', '2018-12-31'),
        stay('2016-01-01', '2016-12-31'),
        stay('2019-01-01', '2020-12-31'),
      ]),
    ).toEqual([{ kind: 'overlap', from: '2016-01-01', to: '2016-12-31', days: 366 }]);
  });

  it('show that the last stay ended before the day asked, unless the agent retired then', () => {
    const ended = [anAssignment({ id: 'a', from: day('2022-01-01'), to: day('2026-12-30') })];
    const agent = anAgentFile({}).agent;

    expect(fileWith({ assignments: ended }).breaks).toEqual([
      { kind: 'gap', from: '2026-12-31', to: '2027-01-01', days: 2 },
    ]);
    expect(
      fileWith({ assignments: ended, agent: { ...agent, retiresOn: day('2026-12-31') } }).breaks,
    ).toEqual([]);
  });
});

describe('the derogations', () => {
  it.each([
    [{ proposedOn: null, decision: null }, 'prepared'],
    [{ proposedOn: day('2026-11-02'), decision: null }, 'proposed'],
    [{ proposedOn: day('2026-11-02'), decision: 'approved' as const }, 'approved'],
    [{ proposedOn: day('2026-11-02'), decision: 'refused' as const }, 'refused'],
  ])('with %o are %s', (papers, stage) => {
    expect(stageOf({ id: 'd-1', ...papers }, [])).toBe(stage);
  });

  it('are doubtful where approved and a rule objects, as to a decision taken late', () => {
    const late = { code: 'MANUAL' as const, records: ['a-1', 'd-1'] };
    const papers = { id: 'd-1', proposedOn: day('2026-11-02') };
    expect(stageOf({ ...papers, decision: 'approved' }, [late])).toBe('doubtful');
    expect(stageOf({ ...papers, decision: 'refused' }, [late])).toBe('refused');
    expect(stageOf({ ...papers, id: 'd-2', decision: 'approved' }, [late])).toBe('approved');
    const unreasoned = { ...late, code: 'SOFT' as const };
    expect(stageOf({ ...papers, decision: 'approved' }, [unreasoned])).toBe('approved');
  });

  it('are missing where the rules need one and none is on file', () => {
    const move = {
      staffNumber: 'T001',
      assignmentId: 'a',
      assignmentFrom: day('2023-08-01'),
      kind: 'extend' as const,
      days: 31,
      code: 'NEEDS_DECISION' as const,
      findings: [],
      remedy: null,
    };
    const part = {
      assignments: [anAssignment({ id: 'a' })],
      explanation: anExplanation({ moves: [move] }),
    };

    expect(fileWith(part).bars[0]?.marks).toEqual([
      { derogation: null, kind: 'extend', stage: 'missing' },
    ]);
    const derogation = aDerogation({
      assignmentId: 'a',
      kind: 'extend',
      proposedOn: null,
      decision: null,
    });
    expect(fileWith({ ...part, derogations: [derogation] }).bars[0]?.marks).toEqual([
      { derogation, kind: 'extend', stage: 'prepared' },
    ]);
  });
});

describe('several stays at headquarters', () => {
  const part: Partial<AgentFile> = {
    assignments: [
      anAssignment({
        id: 'h1',
        kind: 'headquarters',
        from: day('2024-08-01'),
        to: day('2025-07-31'),
      }),
      anAssignment({ id: 'h2', kind: 'headquarters', from: day('2025-08-01') }),
    ],
    explanation: anExplanation({
      derivation: [
        aStep({
          assignmentId: 'h1',
          kind: 'headquarters',
          from: day('2024-08-01'),
          counts: 'headquarters',
        }),
      ],
      moves: [
        {
          staffNumber: 'T001',
          assignmentId: 'h2',
          assignmentFrom: day('2025-08-01'),
          kind: 'shorten',
          days: 30,
          code: 'NEEDS_DECISION',
          findings: [],
          remedy: null,
        },
      ],
    }),
  };

  it('are one period with one term', () => {
    expect(fileWith(part).bars.map(({ step }) => step?.assignmentId)).toEqual(['h1', 'h1']);
  });

  it('share the derogation recorded on one of them', () => {
    const derogation = aDerogation({ assignmentId: 'h1', kind: 'shorten' });
    const { bars } = fileWith({ ...part, derogations: [derogation] });
    expect(bars.map(({ marks }) => marks.map(({ stage }) => stage))).toEqual([['approved'], []]);
  });
});

describe('the projection', () => {
  it('leaves out a term without days', () => {
    const { projection } = fileWith({
      explanation: anExplanation({
        projection: [
          { kind: 'posting', from: day('2027-08-01'), lastDay: day('2031-07-31') },
          { kind: 'headquarters', from: null, lastDay: null },
        ],
      }),
    });

    expect(projection).toHaveLength(1);
  });
});
