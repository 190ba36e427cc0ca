import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import { judgeApplicant, type VacantFunction } from '../art-21/admissibility.ts';
import { finding21 } from '../art-21/figures.ts';
import { remediesOfCandidacy } from './candidate.ts';
import { applicantOn, firstFilingDay, type ApplicantHistory } from './filing-day.ts';

const SECOND = 'second_language_art47';
const [SPEAKING, WRITING] = ['english_c1_speaking', 'english_c1_writing'];
const FUNCTION: VacantFunction = { class: 'A3', domain: 'consular' };
const FILED = '2025-01-16';

const certificates = (days: Readonly<Record<string, string>>) =>
  Object.entries(days).map(([exam, obtainedOn]) => ({ exam, obtainedOn: day(obtainedOn) }));
const HELD = certificates({
  [SECOND]: '2020-01-01',
  [SPEAKING]: '2020-01-01',
  [WRITING]: '2020-01-01',
});

/** X53: everything is held from 16-01-2025 on. */
const HISTORY: ApplicantHistory = {
  ...{ staffNumber: 'S1', career: 'state', contract: 'statutory', level: 'A' },
  classes: [{ class: 'A3', since: null }],
  certificates: HELD,
  experience: [{ domain: 'consular', from: day('2019-01-16'), to: null }],
};

type Asked = {
  readonly filedOn?: string;
  readonly closesOn?: string | null;
  readonly wanted?: VacantFunction | null;
};

function remediesOf(
  rest: Partial<ApplicantHistory>,
  { filedOn = FILED, closesOn = null, wanted = FUNCTION }: Asked = {},
) {
  const history = { ...HISTORY, ...rest };
  const filed = day(filedOn);
  return remediesOfCandidacy(judgeApplicant(applicantOn(history, filed), wanted, filed), {
    ...{ history, wanted, filedOn: filed },
    closesOn: closesOn === null ? null : day(closesOn),
  });
}

/** The day from which the one condition is met by itself. */
const dayOf = (rule: string, ...args: Parameters<typeof remediesOf>) =>
  remediesOf(...args).findings.find((finding) => finding.rule === rule)?.remedy?.from;
/** What the whole candidacy lacks, and from when it lacks nothing. */
const whole = (...args: Parameters<typeof remediesOf>) => {
  const { remedy } = remediesOf(...args);
  return remedy && [remedy.from, ...remedy.facts.map(({ fact }) => fact)];
};

describe('from when one condition is met by itself, art. 21, § 3', () => {
  it('a class: from its first day, and from no day where it is never held', () => {
    const later = [
      { class: 'A2', since: null },
      { class: 'A3', since: day('2026-05-01') },
    ];
    expect(dayOf('21-6', { classes: later })).toBe('2026-05-01');
    expect(dayOf('21-6', { classes: later.slice(0, 1) })).toBeNull();
    expect(dayOf('21-6', { classes: later.slice(1) })).toBe('2026-05-01');
    const bare = { classes: later, experience: [], certificates: [] };
    expect(dayOf('21-6', bare)).toBe('2026-05-01');
  });

  it('experience: from the day after the sixth year', () => {
    expect(dayOf('21-7', {}, { filedOn: '2025-01-15' })).toBe('2025-01-16');
    expect(dayOf('21-7', { experience: [] })).toBeNull();
  });

  it('a proof: from the day of the certificate', () => {
    const proofs = certificates({ [SECOND]: '2026-03-01' });
    expect(dayOf('21-8', { certificates: proofs })).toBe('2026-03-01');
    expect(dayOf('21-8', { certificates: [] })).toBeNull();
  });

  it('English: from the later certificate of the two, in whatever order, and from both only', () => {
    const english = (speaking: string, writing: string) =>
      certificates({ [SPEAKING]: speaking, [WRITING]: writing });
    expect(dayOf('21-9', { certificates: english('2026-03-01', '2026-01-01') })).toBe('2026-03-01');
    expect(dayOf('21-9', { certificates: english('2026-01-01', '2026-03-01') })).toBe('2026-03-01');
    for (const exam of [SPEAKING, WRITING])
      expect(dayOf('21-9', { certificates: certificates({ [exam]: '2026-03-01' }) })).toBeNull();
  });

  it('a fact that is missing: on no day', () => {
    expect(dayOf('21-7', {}, { wanted: { class: 'A3', domain: null } })).toBeNull();
    expect(dayOf('21-6', { level: null, classes: [] })).toBeNull();
  });

  it('nothing at all where it is met', () => {
    expect(remediesOf({}).findings.map(({ remedy }) => remedy)).toEqual([
      ...[null, null, null, null, null],
    ]);
  });
});

describe('what a candidacy as a whole lacks, art. 21', () => {
  it('is nothing where it is admissible', () => {
    expect(whole({})).toBeNull();
  });

  it('is every fact, and the first day on which time gives them all', () => {
    const late = { certificates: certificates({ [SECOND]: '2026-03-01' }).concat(HELD.slice(1)) };
    expect(whole(late)).toEqual(['2026-03-01', 'agent.certificate']);
    expect(whole(late, { filedOn: '2025-01-15' })).toEqual([
      ...['2026-03-01', 'agent.experience', 'agent.certificate'],
    ]);
  });

  it('has no such day once the call has closed before it', () => {
    const early = { filedOn: '2025-01-15' } as const;
    expect(whole({}, { ...early, closesOn: '2025-01-16' })?.[0]).toBe('2025-01-16');
    expect(whole({}, { ...early, closesOn: '2025-01-15' })?.[0]).toBeNull();
    expect(whole({}, { ...early, closesOn: null })?.[0]).toBe('2025-01-16');
  });

  it('has no such day where something else than time is lacking', () => {
    const unknown = { contract: null, experience: [] } as const;
    expect(whole(unknown)).toEqual([null, 'agent.contract', 'agent.experience']);
    const soon = { ...HISTORY, contract: null } as const;
    expect(whole(soon, { filedOn: '2025-01-15' })).toEqual([
      ...[null, 'agent.contract', 'agent.experience'],
    ]);
  });

  it('is nothing that helps, for whom one finding closes the way', () => {
    const filedOn = day(FILED);
    const closed = finding21('21-4', 'BLOCKED', { reason: 'NOT_EXAMINED', figures: {} });
    const other = finding21('21-4', 'BLOCKED', { reason: 'WITHDRAWN', figures: {} });
    const about = { history: HISTORY, wanted: FUNCTION, filedOn, closesOn: null };
    expect(remediesOfCandidacy([closed, other], about).remedy?.cannot).toBe('art21_closed');
    expect(remediesOfCandidacy([other, closed], about).remedy?.cannot).toBe('other_call');
    expect(whole({ career: 'consular' })).toEqual([null]);
  });
});

describe('the first day of filing, art. 21', () => {
  const first = (rest: Partial<ApplicantHistory>, after: string, wanted = FUNCTION) =>
    firstFilingDay({ ...HISTORY, ...rest }, wanted, day(after));

  it('is after the day given, and no earlier than any condition', () => {
    expect(first({}, '2025-01-14')).toBe('2025-01-16');
    expect(first({}, '2025-01-15')).toBe('2025-01-16');
    expect(first({}, '2025-01-16')).toBe('2025-01-17');
  });

  it('is one on which the class is held', () => {
    const classes = [
      { class: 'A3', since: day('2010-01-01') },
      { class: 'A4', since: day('2025-01-10') },
      { class: 'A3', since: day('2026-01-01') },
      { class: 'A3', since: day('2027-01-01') },
    ];
    expect(first({ classes }, '2025-01-20')).toBe('2026-01-01');
    expect(first({ classes }, '2025-12-31')).toBe('2026-01-01');
    expect(first({ classes: classes.slice(0, 2) }, '2025-01-20')).toBeNull();
    expect(first({ classes: classes.slice(0, 1) }, '2025-01-20')).toBe('2025-01-21');
    expect(first({ contract: null }, '2025-01-20')).toBeNull();
  });

  it('counts the experience of the domain of the function, and none where that is not recorded', () => {
    const experience = [{ domain: 'other', from: day('2010-01-01'), to: null }] as const;
    expect(first({ experience }, '2025-01-20')).toBeNull();
    expect(first({}, '2025-01-20', { class: 'A3', domain: null })).toBeNull();
  });

  it('takes the first certificate on record of each exam', () => {
    const twice = [...HELD, ...certificates({ [SECOND]: '2030-01-01' })];
    expect(first({ certificates: twice }, '2025-01-20')).toBe('2025-01-21');
  });
});
