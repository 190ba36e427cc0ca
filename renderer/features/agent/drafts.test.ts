import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { anAgentFile } from '../../../shared/testing/agent-file.ts';
import { aDerogation, anAssignment } from '../../../shared/testing/careers.ts';
import { agentValues, readAgentDraft, toAgentDraft } from './agent-draft.ts';
import { assignmentValues, readAssignmentDraft, toAssignmentDraft } from './assignment-draft.ts';
import {
  derogationValues,
  draftForMove,
  readDerogationDraft,
  toDerogationDraft,
} from './derogation-draft.ts';
import { changedFields } from './draft-fields.ts';

const TODAY = day('2026-11-22');

describe('an assignment in its form', () => {
  const draft = toAssignmentDraft(assignmentValues(anAssignment()));
  const refusalsOf = (part: Partial<typeof draft>) => {
    const read = readAssignmentDraft({ ...draft, ...part }, TODAY);
    return read.ok ? {} : read.refusals;
  };

  it('comes back as it was', () => {
    const values = assignmentValues(
      anAssignment({ to: day('2027-07-31'), instrument: 'MD 12', functionCode: 'F-1' }),
    );
    expect(readAssignmentDraft(toAssignmentDraft(values), TODAY)).toEqual({
      ok: true,
      value: values,
    });
  });

  it('takes a day as it is typed', () => {
    expect(readAssignmentDraft({ ...draft, to: '31.7.27' }, TODAY)).toMatchObject({
      value: { to: '2027-07-31' },
    });
  });

  it('may end on its first day, and not on the day before', () => {
    expect(refusalsOf({ to: '01/08/2023' })).toEqual({});
    expect(refusalsOf({ to: '31/07/2023' })).toEqual({
      to: { key: 'agent.invalid.endBeforeStart', values: { day: '01/08/2023' } },
    });
    expect(refusalsOf({ plannedTo: '31/07/2023' })).toHaveProperty('plannedTo');
  });

  it('needs a first day that exists', () => {
    expect(refusalsOf({ from: '' })).toEqual({ from: { key: 'agent.invalid.required' } });
    expect(refusalsOf({ from: '31/02/2027' })).toEqual({ from: { key: 'agent.invalid.day' } });
  });

  it('says everything that is wrong at once', () => {
    expect(Object.keys(refusalsOf({ from: '', to: '99/99/9999' }))).toEqual(['from', 'to']);
  });
});

describe('a derogation in its form', () => {
  const extension = aDerogation({ kind: 'extend', newLastDay: day('2027-08-31') });
  const draft = toDerogationDraft(derogationValues(extension));
  const refusalsOf = (part: Partial<typeof draft>) => {
    const read = readDerogationDraft({ ...draft, ...part }, TODAY);
    return read.ok ? {} : read.refusals;
  };

  it('comes back as it was', () => {
    expect(readDerogationDraft(draft, TODAY)).toEqual({
      ok: true,
      value: derogationValues(extension),
    });
  });

  it('needs a new last day, except for a change of sequence', () => {
    expect(refusalsOf({ newLastDay: '' })).toEqual({
      newLastDay: { key: 'agent.invalid.required' },
    });
    expect(refusalsOf({ newLastDay: '', kind: 'sequence' })).toEqual({});
  });

  it('has a decision with its day, or neither', () => {
    expect(refusalsOf({ decidedOn: '' })).toEqual({
      decidedOn: { key: 'agent.invalid.decisionWithoutDay' },
    });
    expect(refusalsOf({ decision: null })).toEqual({
      decision: { key: 'agent.invalid.dayWithoutDecision' },
    });
    expect(refusalsOf({ decision: null, decidedOn: '' })).toEqual({});
  });

  it('forgets what belongs to another kind', () => {
    expect(readDerogationDraft({ ...draft, kind: 'sequence', keepsCount: 1 }, TODAY)).toMatchObject(
      { value: { newLastDay: null, keepsCount: 1 } },
    );
    expect(readDerogationDraft({ ...draft, keepsCount: 1 }, TODAY)).toMatchObject({
      value: { keepsCount: null },
    });
  });

  it('is prepared for what a move lacks', () => {
    const finding = {
      rule: '17-2',
      code: 'NEEDS_DECISION' as const,
      article: 'art. 17, § 1, al. 2',
      reason: 'EXTENDED',
      missing: [],
      records: [],
      figures: { ends_on: '2027-08-31', days: 31 },
    };
    expect(draftForMove({ kind: 'extend', findings: [finding] })).toMatchObject({
      kind: 'extend',
      newLastDay: '31/08/2027',
      decision: null,
    });
    const stillThere = { ...finding, reason: 'OVERSTAY' };
    expect(draftForMove({ kind: 'extend', findings: [stillThere] }).newLastDay).toBe('');
  });
});

describe('an agent in the form', () => {
  const file = anAgentFile({
    classes: [
      { id: 'c-2', staffNumber: 'T001', class: 'A3', since: day('2024-07-01') },
      { id: 'c-1', staffNumber: 'T001', class: 'A2', since: null },
    ],
  });
  const draft = toAgentDraft(agentValues(file));
  const refusalsOf = (part: Partial<typeof draft>) => {
    const read = readAgentDraft({ ...draft, ...part }, TODAY);
    return read.ok ? {} : read.refusals;
  };

  it('comes back as it was, with the latest class', () => {
    expect(draft).toMatchObject({ class: 'A3', classSince: '01/07/2024' });
    expect(readAgentDraft(draft, TODAY)).toEqual({ ok: true, value: agentValues(file) });
  });

  it('needs both names, and a class where its day is given', () => {
    expect(refusalsOf({ lastName: ' ', firstName: '' })).toEqual({
      lastName: { key: 'agent.invalid.required' },
      firstName: { key: 'agent.invalid.required' },
    });
    expect(refusalsOf({ class: '' })).toEqual({ class: { key: 'agent.invalid.required' } });
  });

  it('keeps the traineeship in post as one fact, or as none', () => {
    const typed = { traineeFrom: '1/9/2016', traineeTo: '31/8/2017', traineePost: 'ROM' };
    expect(readAgentDraft({ ...draft, ...typed }, TODAY)).toMatchObject({
      value: { traineeship: { postFrom: '2016-09-01', postTo: '2017-08-31', postCode: 'ROM' } },
    });
    const nothing = { traineeFrom: '', traineeTo: ' ', traineePost: null };
    expect(readAgentDraft({ ...draft, ...nothing }, TODAY)).toMatchObject({
      value: { traineeship: null },
    });
    expect(refusalsOf({ ...typed, traineeTo: '31/8/2016' })).toEqual({
      traineeTo: { key: 'agent.invalid.endBeforeStart', values: { day: '01/09/2016' } },
    });
  });

  it('refuses an address without anything around its @', () => {
    expect(refusalsOf({ email: 'a@b' })).toEqual({});
    expect(refusalsOf({ email: '@b' })).toEqual({ email: { key: 'agent.invalid.email' } });
  });
});

describe('the fields to send', () => {
  it('are those that changed', () => {
    const before = { a: 1, grounds: ['service'], c: null };
    expect(changedFields(before, { a: 1, grounds: ['service'], c: null })).toEqual({});
    expect(
      changedFields<object>(before, { a: 2, grounds: ['service', 'family'], c: null }),
    ).toEqual({
      a: 2,
      grounds: ['service', 'family'],
    });
  });
});
