import { describe, expect, it } from 'vitest';
import { findingOf, type Code, type Figures } from '../finding.ts';
import { remedyOfFinding } from './finding.ts';
import { recordMissing } from './remedy.ts';

type Rest = { readonly figures?: Figures; readonly missing?: readonly string[] };

/** What repairs such a finding: each fact with its figures, else why nothing does; and its day. */
function repaired(rule: string, code: Code, reason: string, rest: Rest = {}): string | null {
  const finding = findingOf({ rule, article: 'art.' }, code, {
    ...{ reason, records: ['first', 'earlier', 'own'] },
    ...rest,
  });
  const remedy = remedyOfFinding(finding);
  if (remedy === null) return null;
  const { facts, cannot, from } = remedy;
  const texts = facts.map(({ fact, of, figures }) =>
    [fact, of ?? '-', ...Object.values(figures)].join(' '),
  );
  return [...texts, ...(cannot === null ? [] : [cannot]), ...(from === null ? [] : [from])].join();
}

describe('what repairs a finding by itself', () => {
  it('is nothing where it is OK', () => {
    expect(repaired('20', 'OK', 'SIGNATORY')).toBeNull();
  });

  it('is the first day of a valid text, if there comes one', () => {
    const figures = { in_force_since: '2022-12-25' };
    expect(repaired('21', 'NOT_IN_FORCE', 'ANNULLED', { figures })).toBe('2022-12-25');
    expect(repaired('25', 'NOT_IN_FORCE', 'PERIOD_OVER')).toBe('no_valid_text');
  });

  it('is each fact that is missing, of rules without a remedy of their own', () => {
    const missing = ['post.type', 'function.head_of_post'];
    expect(repaired('20', 'UNKNOWN', 'PLACE_UNKNOWN', { missing })).toBe(
      'record - post.type,record - function.head_of_post',
    );
    expect(repaired('18-1', 'UNKNOWN', 'SPECIFIC_UNKNOWN', { missing: ['x'] })).toBe('record - x');
    expect(repaired('20', 'MANUAL', 'A9')).toBe('person_decides');
    expect(repaired('18-1', 'SOFT', 'COMPETENCES_BELOW')).toBe('preference');
    expect(recordMissing([])).toMatchObject({ facts: [], cannot: 'person_decides' });
  });

  it('is the class of an agent, else its first day, art. 15', () => {
    const figures = { staff_number: 'T001' };
    const unknown = (missing: string) =>
      repaired('15-2', 'UNKNOWN', 'SENIORITY_UNKNOWN', { figures, missing: [missing] });
    expect(unknown('agent.class')).toBe('agent.class - T001');
    expect(unknown('agent.class_since')).toBe('agent.class_since - T001');
    expect(repaired('15-4', 'MANUAL', 'TIED')).toBe('person_decides');
  });

  it('is whether the function is one of head of post, else the condition, art. 19', () => {
    expect(repaired('19', 'UNKNOWN', 'HEAD_OF_POST_UNKNOWN', { missing: ['x'] })).toBe(
      'function.head_of_post -',
    );
    const figures = { condition: 'management' };
    expect(repaired('19', 'BLOCKED', 'CONDITION_NOT_MET', { figures })).toBe(
      'agent.condition - management',
    );
  });

  it('is what is missing of a mission or a designation, where nothing else is known', () => {
    for (const rule of ['21-3', '22-5']) {
      expect(repaired(rule, 'UNKNOWN', 'OTHER', { missing: ['x'] })).toBe('record - x');
      expect(repaired(rule, 'MANUAL', 'OTHER')).toBe('person_decides');
    }
  });
});

describe('what repairs a designation or a mission that is too long', () => {
  it.each([
    ['21-3', 'OVER_FOUR_YEARS_IN_ALL'],
    ['22-2', 'MISSION_OVER_FOUR_YEARS_IN_ALL'],
  ])('%s: its end on the last of the days that are left, if any is', (rule, reason) => {
    const ends = (days: number) =>
      repaired(rule, 'BLOCKED', reason, { figures: { from: '2024-09-01', days } });
    expect(ends(30)).toBe('assignment.end own 2024-09-30 2024-09-01');
    expect(ends(1)).toBe('assignment.end own 2024-09-01 2024-09-01');
    expect(ends(0)).toBe('renewal');
  });
});

describe('what repairs the procedure of art. 21', () => {
  it('is whom the function is open to: for a stage not the consular career, for its candidacy both', () => {
    const open = (figures: Figures) =>
      repaired('21-4', 'UNKNOWN', 'CAREERS_UNKNOWN', { figures, missing: ['function.careers'] });
    expect(open({ round: 1 })).toBe('function.careers - external');
    expect(open({ round: 1, career: 'consular' })).toBe('function.careers - both');
  });

  it('is time, twelve months after the end of another designation that is recorded', () => {
    const soon = (figures: Figures) =>
      repaired('21-3', 'MANUAL', 'SOON_AFTER_ANOTHER', { figures });
    expect(soon({ earlier_to: '2024-08-31' })).toBe('person_decides,2025-09-01');
    expect(soon({ earlier_to: null })).toBe('person_decides');
  });
});

describe('what repairs the conditions on an applicant, art. 21, § 3', () => {
  const asked = (figures: Figures, missing: readonly string[] = []) =>
    repaired('21-6', missing.length > 0 ? 'UNKNOWN' : 'BLOCKED', 'CLASS_UNKNOWN', {
      ...{ figures, missing },
    });

  it.each<readonly [Figures, string]>([
    [{ level: 'B', class: null, function_class: null }, 'agent.level - A'],
    [{ level: 'B', class: 'A3', function_class: 'A3' }, 'agent.level - A'],
    [{ level: 'A', class: 'A2', function_class: 'A3' }, 'agent.class - A3'],
    [{ level: null, class: null, function_class: null }, 'agent.level - A'],
    [{ level: null, class: 'B3', function_class: 'A3' }, 'agent.class - A3'],
    [{ level: null, class: 'A3', function_class: 'A3' }, 'agent.level - A'],
    [{ level: null, class: 'B2', function_class: 'B3' }, 'agent.level - A,agent.class - B3'],
    [{ level: 'B', class: 'B2', function_class: 'A3' }, 'agent.level - A,agent.class - A3'],
  ])('level and class: %j', (figures, expected) => {
    expect(asked(figures)).toBe(expected);
  });

  it('the class of a function that nobody described', () => {
    const figures = { level: 'A', class: 'A3', function_class: null };
    expect(asked(figures, ['function.class'])).toBe('function.class - A3');
  });

  it('experience: the days that are lacking, else all months', () => {
    const lacking = (lacking_days: number | null) =>
      repaired('21-7', 'BLOCKED', 'TOO_LITTLE_EXPERIENCE', {
        figures: {
          ...{ domain: 'consular', required_months: 72, filed_on: '2025-01-15' },
          lacking_days,
        },
      });
    expect(lacking(1)).toBe('agent.experience - consular 0 1 2025-01-15');
    expect(lacking(null)).toBe('agent.experience - consular 72 0 2025-01-15');
  });
});
