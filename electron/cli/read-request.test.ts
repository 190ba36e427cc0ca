import { describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { readRequest } from './read-request.ts';
import { WrongUsage } from './wrong-usage.ts';

const surroundings = { language: 'nl', today: day('2026-11-22') } as const;
const read = (line: string) => readRequest(line.split(' '), surroundings);
const mistake = (args: readonly string[]) => {
  try {
    readRequest(args, surroundings);
  } catch (problem) {
    if (problem instanceof WrongUsage) return problem.key.replace('commandLine.wrong.', '');
    throw problem;
  }
  return undefined;
};

describe('readRequest', () => {
  it('takes a window of one year when none is given, the last day included', () => {
    expect(read('due --on 2027-01-01').question).toEqual({
      command: 'due',
      moment: { on: '2027-01-01', until: '2027-12-31', knownOn: null },
    });
  });

  it('lets a window begin on 29 February end on 28 February', () => {
    expect(read('due --on 2028-02-29').question).toMatchObject({
      moment: { until: '2029-02-28' },
    });
  });

  it('accepts a window of one day', () => {
    const { question } = read('due --on 2027-01-01 --until 2027-01-01');
    expect(question).toMatchObject({ moment: { until: '2027-01-01' } });
  });

  it('finds the options before or after the command, joined or apart', () => {
    const { question, source, isJson, language } = read(
      '--json explain --db=a.planner 00123 --on=2027-01-01 --years 5 --lang fr --known-on 2026-01-31',
    );
    expect(question).toEqual({
      command: 'explain',
      staffNumber: '00123',
      years: 5,
      moment: { on: '2027-01-01', until: '2027-12-31', knownOn: '2026-01-31' },
    });
    expect(source).toEqual({ kind: 'file', path: 'a.planner' });
    expect({ isJson, language }).toEqual({ isJson: true, language: 'fr' });
  });

  it('looks twelve years ahead and asks in the language of the machine unless told', () => {
    const { question, language, source } = read('explain 00123 --on 2027-01-01');
    expect(question).toMatchObject({ years: 12 });
    expect(language).toBe('nl');
    expect(source).toEqual({ kind: 'own' });
  });

  it('exports as of today unless told', () => {
    expect(read('export due --format csv --out due.csv').question).toMatchObject({
      list: 'due',
      moment: { on: '2026-11-22', until: '2027-11-21' },
    });
  });

  it.each([
    ['no-command', []],
    ['no-command', ['--json']],
    ['unknown-command', ['dew', '--on', '2027-01-01']],
    ['unknown-command', ['constructor']],
    ['unknown-option', ['due', '--on', '2027-01-01', '--soon']],
    ['unknown-option', ['due', '--on', '2027-01-01', '-x']],
    ['unknown-option', ['due', '--on', '2027-01-01', '--out', 'f']],
    ['unknown-option', ['restore', 'f', '--data', 'g']],
    ['missing-value', ['due', '--on']],
    ['missing-value', ['due', '--on', '--json']],
    ['missing-value', ['due', '--on=']],
    ['unexpected-value', ['due', '--on', '2027-01-01', '--json=yes']],
    ['missing-option', ['due']],
    ['missing-option', ['export', 'due', '--format', 'csv']],
    ['missing-operand', ['import']],
    ['missing-operand', ['explain', '--on', '2027-01-01']],
    ['too-many-operands', ['due', '2027', '--on', '2027-01-01']],
    ['too-many-operands', ['explain', '1', '2', '--on', '2027-01-01']],
    ['not-a-day', ['due', '--on', '2027-02-29']],
    ['not-a-day', ['due', '--on', '01/01/2027']],
    ['not-a-day', ['due', '--on', '2027-01-01', '--until', '2027-13-01']],
    ['not-a-day', ['due', '--on', '2027-01-01', '--known-on', 'yesterday']],
    ['until-before-on', ['due', '--on', '2027-01-01', '--until', '2026-12-31']],
    ['not-a-count', ['explain', '1', '--on', '2027-01-01', '--years', '0']],
    ['not-a-count', ['explain', '1', '--on', '2027-01-01', '--years', '61']],
    ['not-a-count', ['explain', '1', '--on', '2027-01-01', '--years', '1.5']],
    ['not-one-of', ['due', '--on', '2027-01-01', '--lang', 'de']],
    ['not-one-of', ['export', 'agents', '--format', 'csv', '--out', 'f']],
    ['not-one-of', ['export', 'due', '--format', 'pdf', '--out', 'f']],
    ['both', ['due', '--on', '2027-01-01', '--db', 'a', '--data', 'b']],
  ])('says %s of %j', (key, args) => {
    expect(mistake(args)).toBe(key);
  });

  it.each(['1', '60'])('takes %s years', (years) => {
    expect(mistake(['explain', '1', '--on', '2027-01-01', '--years', years])).toBeUndefined();
  });
});
