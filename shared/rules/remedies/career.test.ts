import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { anyCareer, anyDay } from '../../testing/any-career.ts';
import { aCareer } from '../../testing/careers.ts';
import { aDecision, aStay, on } from '../../testing/stays.ts';
import { judge, type Question } from '../clock.ts';
import type { Finding } from '../finding.ts';
import { DEFAULT_READINGS, SWITCH_NAMES, SWITCHES, type Readings } from '../readings.ts';
import type { CareerFacts } from '../verdict.ts';
import { applyToCareer } from './apply-to-career.ts';
import { withRemedies } from './career.ts';
import type { Remedy, Repair } from './remedy.ts';

const keyOf = ({ rule, reason, records }: Finding) => [rule, reason, ...records].join(' ');

function openOn(facts: CareerFacts, question: Question): ReadonlySet<string> {
  const { findings } = judge(facts, question);
  return new Set(findings.filter(({ code }) => code !== 'OK').map(keyOf));
}

/** Whether the repairs make the finding go, and put nothing new in its place. */
function isMended(
  repairs: readonly Repair[],
  finding: Finding,
  { facts, question }: { readonly facts: CareerFacts; readonly question: Question },
): boolean {
  const after = openOn(repairs.reduce(applyToCareer, facts), question);
  if (after.has(keyOf(finding))) return false;
  const before = openOn(facts, question);
  const isLooked = (key: string) =>
    !repairs.some(isOfSequence) || finding.records.some((id) => key.includes(id));
  return (
    IS_ABOUT_ITSELF.test(finding.reason) ||
    [...after].every((key) => before.has(key) || !isLooked(key))
  );
}

/** A decision on the sequence says how the count goes on: later stays may then come out of turn. */
const isOfSequence = ({ figures }: Repair) => figures['kind'] === 'sequence';

/** Days covered or facts found may show what nobody could see before: only they are looked at. */
const IS_ABOUT_ITSELF = /GAP|OVERLAP|NO_ASSIGNMENT|UNKNOWN|OTHER_BASIS/;

function* properSubsets(set: readonly Repair[]): Generator<readonly Repair[]> {
  for (let mask = 0; mask < 2 ** set.length - 1; mask += 1)
    yield set.filter((_, index) => (mask & (2 ** index)) !== 0);
}

const setsOf = ({ facts, otherwise }: Remedy) => [facts, ...otherwise];

function expectSmallest(facts: CareerFacts, question: Question): void {
  const at = { facts, question };
  for (const finding of withRemedies(judge(facts, question), facts, question).findings) {
    const { remedy, ...own } = finding;
    expect(remedy === null).toBe(finding.code === 'OK');
    if (remedy === null || remedy.cannot !== null) continue;
    for (const set of setsOf(remedy)) {
      expect([keyOf(own), set, isMended(set, own, at)]).toEqual([keyOf(own), set, true]);
      for (const subset of properSubsets(set))
        expect([keyOf(own), subset, isMended(subset, own, at)]).toEqual([
          keyOf(own),
          subset,
          false,
        ]);
    }
  }
}

const anyReadings: fc.Arbitrary<Readings> = fc
  .tuple(...SWITCH_NAMES.map((name) => fc.constantFrom(...SWITCHES[name].options)))
  .map((options) => ({
    ...DEFAULT_READINGS,
    ...Object.fromEntries(SWITCH_NAMES.map((name, index) => [name, options[index]])),
    swap: 'two_postings',
  }));

describe('the remedies of art. 17', () => {
  it('are enough, and hold nothing to spare, for any career on any day under any readings', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, anyReadings, (facts, day, readings) =>
        expectSmallest(facts, on(day, readings)),
      ),
      { numRuns: 500 },
    );
  });

  it('are tried where an approval parts what the reading of swaps has joined (A17)', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (facts, day) => {
        const question = on(day, { swap: 'one_interrupted' });
        for (const finding of withRemedies(judge(facts, question), facts, question).findings) {
          if (finding.remedy === null || !('ends_on' in finding.figures)) continue;
          const isEnough = (set: readonly Repair[]) => isMended(set, finding, { facts, question });
          const sets = setsOf(finding.remedy).filter(({ length }) => length > 0);
          expect(sets.length === 0).toBe(finding.remedy.cannot !== null);
          for (const set of sets) expect([set, isEnough(set)]).toEqual([set, true]);
          for (const part of sets.flatMap((set) => [...properSubsets(set)]))
            expect(isEnough(part)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('make a move lawful, and not with any part of them left out', () => {
    fc.assert(
      fc.property(anyCareer, anyDay, anyReadings, (facts, day, readings) => {
        const question = on(day, readings);
        for (const move of withRemedies(judge(facts, question), facts, question).moves) {
          if (move.remedy === null || move.remedy.cannot !== null) continue;
          const codeWith = (repairs: readonly Repair[]) =>
            judge(repairs.reduce(applyToCareer, facts), question).moves.find(
              ({ assignmentId, kind }) => assignmentId === move.assignmentId && kind === move.kind,
            )?.code ?? 'OK';
          const { facts: set } = move.remedy;
          expect([set, codeWith(set)]).toEqual([set, 'OK']);
          if (set.some(({ fact }) => fact === 'assignment.end' || fact === 'assignment.move'))
            continue;
          for (const subset of properSubsets(set)) expect(codeWith(subset)).not.toBe('OK');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the remedies of the worked cases of art. 17', () => {
  const twoPostings = [aStay('2019-08-01', { to: '2023-07-31' }), aStay('2023-08-01')];
  const third = aCareer({
    appointedOn: day('2019-08-01'),
    assignments: [...twoPostings, aStay('2027-08-01', { state: 'planned' })],
  });
  const remedied = (facts: CareerFacts, question: Question) =>
    withRemedies(judge(facts, question), facts, question);
  const moveOf = (facts: CareerFacts, day: string) => {
    const [move] = remedied(facts, on(day)).moves.filter(({ code }) => code !== 'OK');
    return [move?.code, ...(move?.remedy?.facts ?? []).map(({ fact }) => fact)];
  };
  const sequence = (rest: Parameters<typeof aDecision>[1]) =>
    aCareer({ ...third, derogations: [aDecision('posting 2027-08-01', rest)] });

  it('X08: a third posting asks for proposal, ground and decision', () => {
    expect(moveOf(third, '2027-01-01')).toEqual([
      'NEEDS_DECISION',
      ...['derogation.proposal', 'derogation.grounds', 'derogation.decision'],
    ]);
  });

  it('X09: nothing is asked for once they are on file', () => {
    expect(moveOf(sequence({}), '2027-01-01')).toEqual([undefined]);
  });

  it('X10: a ground of its own asks for a listed one', () => {
    const facts = sequence({ grounds: ['other'] });
    expect(moveOf(facts, '2027-01-01')).toEqual(['BLOCKED', 'derogation.grounds']);
  });

  it('X11: a decision without proposal asks for the proposal, no later than the decision', () => {
    const facts = sequence({ proposedOn: null, decidedOn: '2027-03-01' });
    expect(moveOf(facts, '2027-01-01')).toEqual(['BLOCKED', 'derogation.proposal']);
    const { findings } = remedied(facts, on('2027-01-01'));
    const remedy = findings.find(({ reason }) => reason === 'NO_PROPOSAL')?.remedy;
    expect(remedy?.facts[0]?.figures['not_after']).toBe('2027-03-01');
  });

  it('X14: a planned posting of three years may be given its fourth, or papers', () => {
    const stay = aStay('2024-08-01', { plannedTo: '2027-07-31' });
    const facts = aCareer({ appointedOn: day('2024-08-01'), assignments: [stay] });
    expect(moveOf(facts, '2026-01-01')).toEqual(['NEEDS_DECISION', 'assignment.end']);
    const [move] = remedied(facts, on('2026-01-01')).moves;
    expect(move?.remedy?.facts[0]?.figures).toEqual({ day: '2028-07-31', from: '2024-08-01' });
    expect(move?.remedy?.otherwise[0]?.map(({ fact }) => fact)).toEqual([
      ...['derogation.proposal', 'derogation.grounds', 'derogation.decision'],
      'derogation.new_last_day',
    ]);
  });

  it('X15: of a posting that is over, only papers already made can help', () => {
    const stay = aStay('2022-08-01', { to: '2024-03-15' });
    const facts = aCareer({ appointedOn: day('2022-08-01'), assignments: [stay] });
    const [move] = remedied(facts, on('2024-06-01')).moves;
    expect(move?.remedy?.otherwise).toEqual([]);
    expect(move?.remedy?.facts.map(({ figures }) => figures['not_after'] ?? null)).toEqual([
      ...['2024-03-15', null, '2024-03-15', null],
    ]);
  });

  it('X17: headquarters cut short is mended by moving the posting that comes after', () => {
    const facts = aCareer({
      appointedOn: day('2015-08-01'),
      assignments: [
        aStay('2015-08-01', { to: '2019-07-31' }),
        aStay('2019-08-01', { to: '2023-07-31' }),
        aStay('2023-08-01', { kind: 'headquarters' }),
        aStay('2025-08-01', { plannedTo: '2029-07-31' }),
      ],
    });
    const [move] = remedied(facts, on('2025-01-01')).moves;
    expect(move?.remedy?.facts).toEqual([
      {
        fact: 'assignment.move',
        of: 'posting 2025-08-01',
        figures: { kind: 'posting', place: null, from: '2026-08-01', to: '2030-07-31' },
      },
    ]);
  });

  it('X25: a gap asks for its days to be covered', () => {
    const facts = aCareer({
      appointedOn: day('2023-08-01'),
      assignments: [aStay('2023-08-01', { to: '2027-07-31' }), aStay('2027-09-01')],
    });
    const gap = remedied(facts, on('2027-01-01')).findings.find(({ reason }) => reason === 'GAP');
    expect(gap?.remedy?.facts[0]?.figures).toEqual({ from: '2027-08-01', to: '2027-08-31' });
  });

  it('nobody assigned: the day on which the next assignment begins', () => {
    const facts = aCareer({
      appointedOn: day('2023-08-01'),
      assignments: [aStay('2023-08-01', { to: '2027-07-31' }), aStay('2027-09-01')],
    });
    const absentOn = (day: string) =>
      remedied(facts, on(day)).findings.find(({ reason }) => reason === 'NO_ASSIGNMENT');
    expect(absentOn('2027-08-15')?.remedy?.from).toBe('2027-09-01');
    expect(absentOn('2027-08-31')).toBeDefined();
    expect(absentOn('2027-09-01')).toBeUndefined();
  });
});

describe('facts that art. 17 misses', () => {
  const question = on('2024-01-01');
  const posting = aStay('2022-08-01', { place: 'NAI' });
  const trainee = { from: day('2021-08-01'), to: day('2022-07-31'), place: 'NAI' };

  it.each<readonly [string, Partial<CareerFacts>, readonly string[]]>([
    ['no day of the traineeship', { traineeship: { ...trainee, to: null } }, ['traineeship.to']],
    [
      'no post',
      { traineeship: { ...trainee, from: day('2020-08-01'), place: null } },
      ['traineeship.place'],
    ],
    [
      'neither first day nor post, without a break',
      { traineeship: { ...trainee, from: null, place: null } },
      ['traineeship.from', 'traineeship.place'],
    ],
    [
      'the basis of a mission',
      { assignments: [aStay('2022-08-01', { kind: 'international_mission' })] },
      ['assignment.legal_basis'],
    ],
    [
      'the appointment of someone at headquarters',
      { appointedOn: null, assignments: [aStay('2022-08-01', { kind: 'headquarters' })] },
      ['agent.appointed_on'],
    ],
    [
      'the years before the first record',
      {
        appointedOn: day('2010-01-01'),
        assignments: [aStay('2022-08-01', { kind: 'headquarters' })],
      },
      ['assignment.history'],
    ],
    [
      'both functions',
      { assignments: [aStay('2018-08-01', { to: '2022-07-31' }), aStay('2022-08-01')] },
      ['function.domain', 'function.domain'],
    ],
    [
      'the family of one function',
      {
        assignments: [
          aStay('2018-08-01', { to: '2022-07-31', domain: 'consular' }),
          aStay('2022-08-01', { domain: 'consular', family: 'visas' }),
        ],
      },
      ['function.family'],
    ],
  ])('are all named, and no other: %s', (_, rest, expected) => {
    const facts = aCareer({ appointedOn: day('2018-08-01'), assignments: [posting], ...rest });
    expectSmallest(facts, question);
    const { findings } = withRemedies(judge(facts, question), facts, question);
    const found = findings.filter(({ code }) => code === 'UNKNOWN');
    expect(found.flatMap(({ remedy }) => remedy?.facts.map(({ fact }) => fact) ?? [])).toEqual(
      expected,
    );
  });
});
