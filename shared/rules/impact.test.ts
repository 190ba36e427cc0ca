import { describe, expect, it } from 'vitest';
import { day } from '../dates.ts';
import { WHOLE_FILE } from '../testing/whole-file.ts';
import type { FileAnswer, Subject } from './file-answer.ts';
import { findingOf, type Finding } from './finding.ts';
import { compareAnswers, flipped, impactOf, listFlips } from './impact.ts';
import { DEFAULT_READINGS, SWITCH_NAMES, SWITCHES } from './readings.ts';

const QUESTION = { on: day('2026-11-22'), until: day('2027-12-31'), readings: DEFAULT_READINGS };

const said = (rest: Partial<Finding> = {}): Finding => ({
  ...findingOf({ rule: '17-2', article: 'art. 17' }, 'OK', { reason: 'ON_TERM' }),
  ...rest,
});
const answer = (id: string, rest: Partial<FileAnswer> = {}): FileAnswer => ({
  ...{ article: '17', subject: { kind: 'agent', id } satisfies Subject },
  ...{ answer: 'DUE', code: 'OK', findings: [said()] },
  ...rest,
});

describe('the flips of a set of readings', () => {
  it('are every option of every switch but those in use', () => {
    const flips = listFlips(DEFAULT_READINGS);
    const options = SWITCH_NAMES.flatMap((name) =>
      SWITCHES[name].options.map((option: string) => `${name} ${option}`),
    );
    const used = SWITCH_NAMES.map((name) => `${name} ${DEFAULT_READINGS[name]}`);
    expect(flips.map(({ name, option }) => `${name} ${option}`)).toEqual(
      options.filter((one) => !used.includes(one)),
    );
  });

  it('change one switch and nothing else of the question', () => {
    const flip = { name: 'renewal', option: 'within_four_years' } as const;
    expect(flipped(QUESTION, flip)).toEqual({
      ...QUESTION,
      readings: { ...DEFAULT_READINGS, renewal: 'within_four_years' },
    });
  });

  it('change the signatory of a consulate under A9, and that function alone', () => {
    const flip = { name: 'headsOfConsulates', option: 'minister' } as const;
    const found = impactOf(WHOLE_FILE, QUESTION, flip).map(
      ({ article, subject, before, after }) =>
        `${article} ${subject.id}: ${before?.answer} to ${after?.answer}`,
    );
    expect(found).toEqual(['1 LIL-CON: null to null', '20 LIL-CON: king to minister']);
  });
});

describe('what differs between two sets of answers', () => {
  it('is nothing where they say the same', () => {
    expect(compareAnswers([answer('A')], [answer('A')])).toEqual([]);
  });

  it('is told by subject, in the order of the first set, then what is new', () => {
    const before = [answer('B'), answer('C'), answer('A')];
    const after = [answer('D'), answer('A', { code: 'SOFT' }), answer('C')];
    expect(
      compareAnswers(before, after).map(({ subject: { id }, before: own, after: other }) => [
        ...[id, own?.code ?? null, other?.code ?? null],
      ]),
    ).toEqual([
      ['B', 'OK', null],
      ['A', 'OK', 'SOFT'],
      ['D', null, 'OK'],
    ]);
  });

  it('is another verdict where the answer or its code differs', () => {
    const isVerdict = (rest: Partial<FileAnswer>) =>
      compareAnswers([answer('A')], [answer('A', rest)]).map((change) => change.isVerdict);
    expect(isVerdict({ answer: 'OVERDUE' })).toEqual([true]);
    expect(isVerdict({ code: 'SOFT' })).toEqual([true]);
    expect(isVerdict({ findings: [] })).toEqual([false]);
  });

  it('shows on each side the first finding that the other lacks', () => {
    const [same, old, recent] = [said(), said({ reason: 'OLD' }), said({ reason: 'NEW' })];
    const [change] = compareAnswers(
      [answer('A', { findings: [same, old] })],
      [answer('A', { findings: [same, recent, said({ reason: 'NEWER' })] })],
    );
    expect(change?.before?.finding).toEqual(old);
    expect(change?.after?.finding).toEqual(recent);
  });

  it('shows no finding on a side that has none of its own', () => {
    const [change] = compareAnswers([answer('A', { findings: [] })], [answer('A')]);
    expect([change?.before?.finding, change?.after?.finding]).toEqual([null, said()]);
  });
});

describe('two findings are the same', () => {
  const full = said({ figures: { from: 'a', days: 2 }, missing: ['x', 'y'], records: ['r', 's'] });
  const differs = (other: Finding) =>
    compareAnswers([answer('A', { findings: [full] })], [answer('A', { findings: [other] })])
      .length === 1;

  it('with the same rule, code, reason, article, figures, facts and records', () => {
    expect(differs({ ...full, figures: { days: 2, from: 'a' }, records: ['r', 's'] })).toBe(false);
  });

  it.each<readonly [Partial<Finding>]>([
    [{ rule: '17-3' }],
    [{ code: 'MANUAL' }],
    [{ reason: 'OTHER' }],
    [{ article: 'art. 18' }],
    [{ figures: { from: 'a', days: 3 } }],
    [{ figures: { from: 'b', days: 2 } }],
    [{ figures: { from: 'a' } }],
    [{ figures: { from: 'a', days: 2, to: 'c' } }],
    [{ missing: ['x'] }],
    [{ missing: ['x', 'y', 'z'] }],
    [{ missing: ['z', 'y'] }],
    [{ missing: ['x', 'z'] }],
    [{ records: ['r'] }],
    [{ records: ['r', 's', 't'] }],
    [{ records: ['t', 's'] }],
    [{ records: ['r', 't'] }],
  ])('and not with %j', (rest) => {
    expect(differs({ ...full, ...rest })).toBe(true);
  });

  it('in the same order', () => {
    const [one, other] = [said(), said({ reason: 'OTHER' })];
    const changes = compareAnswers(
      [answer('A', { findings: [one, other] })],
      [answer('A', { findings: [other, one] })],
    );
    expect(changes).toMatchObject([{ before: { finding: null }, after: { finding: null } }]);
  });
});
