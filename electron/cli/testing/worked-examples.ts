/** A row of a sheet of the workbook (product.md § 4), by column. */
type Row = Readonly<Record<string, string | number>>;

/** One example of the catalogue (§ 7) as data, the day it is asked, and what must be answered. */
export type WorkedExample = {
  /** The catalogue's id, which is also the staff number here. */
  readonly id: string;
  readonly on: string;
  readonly agent?: Row;
  readonly assignments: readonly Row[];
  readonly derogations?: readonly Row[];
  /** Part of the AGENT of `due`. */
  readonly agentIs: object;
  /** The moves of `derogations`, all of them. */
  readonly movesAre: readonly object[];
  /** Findings that must be among those of the agent. */
  readonly findings?: readonly object[];
};

const posting = (from: string, to: string | null = null, rest: Row = {}): Row => ({
  ...{ kind: 'posting', place: 'NAI', from },
  ...(to === null ? {} : { to }),
  ...rest,
});
const headquarters = (from: string, to: string | null = null): Row => ({
  ...posting(from, to),
  ...{ kind: 'headquarters', place: 'DGB' },
});
const mission = (legal_basis: string): Row => ({
  ...posting('2023-08-01', '2027-07-31', { legal_basis }),
  kind: 'international_mission',
});
const decided = (assignment_from: string, kind: string, rest: Row = {}): Row => ({
  ...{ assignment_from, kind, grounds: 'service', decision: 'approved', reasons: 'Invented.' },
  ...{ proposed_on: '2026-10-01', decided_on: '2026-11-15' },
  ...rest,
});
const without = (row: Row, column: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));

const twoPostings = [
  posting('2019-08-01', '2023-07-31'),
  posting('2023-08-01', '2027-07-31', { place: 'ROM' }),
];
const thirdPlanned = [...twoPostings, posting('2027-08-01', null, { state: 'planned' })];
const trainee = (from: string, to: string, appointed_on: string): Row => ({
  ...{ appointed_on, trainee_post: 'NAI', trainee_post_from: from, trainee_post_to: to },
});
const lastDay = (last_day: string) => ({ current: { last_day } });
const sequence = (code: string) => ({
  ...{ assignment_from: '2027-08-01', kind: 'sequence', days: 0, code },
});

export const workedExamples: readonly WorkedExample[] = [
  {
    ...{ id: 'X01', on: '2027-01-01' },
    assignments: [posting('2023-08-01')],
    agentIs: {
      status: 'DUE',
      current: { kind: 'posting', from: '2023-08-01', last_day: '2027-07-31' },
      postings_counted: 1,
      next: { kind: 'posting', from: '2027-08-01', last_day: '2031-07-31' },
      needs_derogation: false,
    },
    movesAre: [],
  },
  {
    ...{ id: 'X02', on: '2027-01-01', agent: { career: 'consular' } },
    assignments: [posting('2023-08-01')],
    agentIs: {
      status: 'DUE',
      current: { last_day: '2027-07-31' },
      next: { kind: 'posting', from: '2027-08-01', last_day: '2031-07-31' },
    },
    movesAre: [],
  },
  {
    ...{ id: 'X03', on: '2027-01-01' },
    assignments: [posting('2024-02-29')],
    agentIs: { status: 'NOT_DUE', ...lastDay('2028-02-28') },
    movesAre: [],
  },
  {
    ...{ id: 'X05', on: '2027-01-01' },
    assignments: [posting('2024-10-15')],
    agentIs: { status: 'NOT_DUE', ...lastDay('2028-10-14') },
    movesAre: [],
  },
  {
    ...{ id: 'X06', on: '2027-01-01', agent: { appointed_on: '2025-09-01' } },
    assignments: [headquarters('2025-09-01')],
    agentIs: {
      status: 'NO_TERM',
      current: { kind: 'headquarters', last_day: null },
      next: { kind: 'posting' },
      needs_derogation: false,
    },
    movesAre: [],
    findings: [{ code: 'MANUAL' }],
  },
  {
    ...{ id: 'X08', on: '2027-01-01' },
    assignments: thirdPlanned,
    agentIs: { status: 'DUE', postings_counted: 2, needs_derogation: true },
    movesAre: [sequence('NEEDS_DECISION')],
    findings: [{ rule: '17-2', code: 'NEEDS_DECISION', reason: 'SEQUENCE' }],
  },
  {
    ...{ id: 'X09', on: '2027-01-01' },
    assignments: thirdPlanned,
    derogations: [decided('2027-08-01', 'sequence')],
    agentIs: {
      next: { kind: 'posting', from: '2027-08-01', last_day: '2031-07-31' },
      needs_derogation: false,
    },
    movesAre: [sequence('OK')],
  },
  {
    ...{ id: 'X10', on: '2027-01-01' },
    assignments: thirdPlanned,
    derogations: [decided('2027-08-01', 'sequence', { grounds: 'other' })],
    agentIs: { needs_derogation: true },
    movesAre: [sequence('BLOCKED')],
  },
  {
    ...{ id: 'X11', on: '2027-01-01' },
    assignments: thirdPlanned,
    derogations: [without(decided('2027-08-01', 'sequence'), 'proposed_on')],
    agentIs: { needs_derogation: true },
    movesAre: [sequence('BLOCKED')],
  },
  {
    ...{ id: 'X13', on: '2027-01-01' },
    assignments: [posting('2024-08-01', '2027-07-31')],
    derogations: [
      decided('2024-08-01', 'shorten', { grounds: 'hardship', new_last_day: '2027-07-31' }),
    ],
    agentIs: { ...lastDay('2027-07-31'), postings_counted: 1, needs_derogation: false },
    movesAre: [{ assignment_from: '2024-08-01', kind: 'shorten', days: 366, code: 'OK' }],
  },
  {
    ...{ id: 'X14', on: '2027-01-01' },
    assignments: [posting('2024-08-01', '2027-07-31')],
    agentIs: { postings_counted: 0, next: null, needs_derogation: true },
    movesAre: [
      { assignment_from: '2024-08-01', kind: 'shorten', days: 366, code: 'NEEDS_DECISION' },
    ],
    findings: [{ code: 'NEEDS_DECISION', reason: 'EARLY_END' }],
  },
  {
    ...{ id: 'X15', on: '2024-06-01' },
    assignments: [posting('2022-08-01', '2024-03-15')],
    agentIs: { next: null, needs_derogation: true },
    movesAre: [{ assignment_from: '2022-08-01', kind: 'shorten', code: 'NEEDS_DECISION' }],
    findings: [{ code: 'NEEDS_DECISION', reason: 'EARLY_END' }],
  },
  {
    ...{ id: 'X17', on: '2025-01-01' },
    assignments: [
      posting('2015-08-01', '2019-07-31'),
      posting('2019-08-01', '2023-07-31', { place: 'ROM' }),
      headquarters('2023-08-01'),
      posting('2025-08-01', null, { state: 'planned' }),
    ],
    agentIs: { needs_derogation: true },
    movesAre: [
      { assignment_from: '2023-08-01', kind: 'shorten', days: 365, code: 'NEEDS_DECISION' },
    ],
  },
  {
    ...{ id: 'X18', on: '2025-01-01' },
    assignments: [
      posting('2015-08-16', '2019-08-15'),
      posting('2019-08-16', '2023-08-15', { place: 'ROM' }),
      headquarters('2023-08-16'),
    ],
    agentIs: { status: 'NOT_DUE', ...lastDay('2026-08-15'), needs_derogation: false },
    movesAre: [],
  },
  {
    ...{ id: 'X20', on: '2025-01-01' },
    assignments: [posting('2022-09-01', '2026-08-31', { place: 'EU' })],
    agentIs: {
      current: { kind: 'posting', place: 'EU', last_day: '2026-08-31' },
      postings_counted: 1,
      needs_derogation: false,
    },
    movesAre: [],
  },
  {
    ...{ id: 'X21', on: '2025-01-01' },
    assignments: [posting('2021-08-01', '2025-07-31', { place: 'MPM' })],
    agentIs: { status: 'DUE', ...lastDay('2025-07-31'), needs_derogation: false },
    movesAre: [],
  },
  {
    ...{ id: 'X22', on: '2027-01-01' },
    assignments: [posting('2019-08-01', '2023-07-31'), mission('art. 99, al. 2, 1°, c)')],
    agentIs: {
      status: 'DUE',
      postings_counted: 2,
      next: { kind: 'headquarters', from: '2027-08-01', last_day: '2030-07-31' },
      needs_derogation: false,
    },
    movesAre: [],
  },
  {
    ...{ id: 'X24', on: '2027-01-01' },
    assignments: [posting('2019-08-01', '2023-07-31'), mission('art. 102')],
    agentIs: { postings_counted: 1, next: { kind: 'posting' } },
    movesAre: [],
  },
  {
    ...{ id: 'X25', on: '2027-01-01' },
    assignments: [posting('2023-08-01', '2027-07-31'), posting('2027-09-01')],
    agentIs: {},
    movesAre: [],
    findings: [{ rule: '17-1', code: 'MANUAL', reason: 'GAP', figures: { days: 31 } }],
  },
  {
    ...{ id: 'X26', on: '2019-01-01', agent: trainee('2017-03-01', '2018-02-28', '2018-03-01') },
    assignments: [posting('2018-03-01')],
    agentIs: { ...lastDay('2021-02-28'), needs_derogation: false },
    movesAre: [],
  },
  {
    ...{ id: 'X27', on: '2027-01-01', agent: trainee('2024-11-01', '2025-08-31', '2025-09-01') },
    assignments: [posting('2025-09-01')],
    agentIs: { ...lastDay('2028-10-31'), needs_derogation: false },
    movesAre: [],
  },
  {
    ...{ id: 'X29', on: '2027-01-01', agent: trainee('2024-11-01', '2025-08-31', '2025-09-01') },
    assignments: [
      headquarters('2025-09-01', '2025-12-31'),
      posting('2026-01-01', null, { place: 'ROM' }),
    ],
    agentIs: { ...lastDay('2029-02-28'), needs_derogation: false },
    movesAre: [],
  },
  {
    ...{ id: 'X31', on: '2027-01-01', agent: { appointed_on: '2025-09-01' } },
    assignments: [posting('2025-09-01')],
    agentIs: lastDay('2029-08-31'),
    movesAre: [],
  },
  {
    ...{ id: 'X32', on: '2029-01-01', agent: trainee('2024-11-01', '2025-08-31', '2025-09-01') },
    assignments: [
      posting('2025-09-01', '2028-10-31'),
      posting('2028-11-01', null, { place: 'ROM' }),
    ],
    agentIs: { ...lastDay('2032-10-31'), postings_counted: 2, needs_derogation: false },
    movesAre: [],
  },
];

/** All examples in one ministry: one agent each. */
export function toWorkbook(
  examples: readonly WorkedExample[],
): Readonly<Record<string, readonly Row[]>> {
  const rows = (id: string, list: readonly Row[] = []) =>
    list.map((row) => ({ staff_number: id, ...row }));
  return {
    agents: examples.map(({ id, agent = {} }) => ({
      ...{ staff_number: id, last_name: `Exemple ${id}`, first_name: 'Fictif' },
      ...{ career: 'external', language_role: 'FR', ...agent },
    })),
    posts: [
      { post_code: 'NAI', city: 'Nairobi', country: 'KE', type: 'embassy' },
      { post_code: 'ROM', city: 'Rome', country: 'IT', type: 'embassy' },
      { post_code: 'EU', city: 'Bruxelles', country: 'BE', type: 'permanent_representation' },
      {
        ...{ post_code: 'MPM', city: 'Maputo', country: 'MZ', type: 'diplomatic_office' },
        supervising_post: 'NAI',
      },
    ],
    assignments: examples.flatMap(({ id, assignments }) => rows(id, assignments)),
    derogations: examples.flatMap(({ id, derogations }) => rows(id, derogations)),
  };
}
