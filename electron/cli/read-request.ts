import { LANGUAGES, type DayAsked, type Language, type Moment } from '../../shared/api/records.ts';
import { lastDayOfYears, parseDay, type IsoDate } from '../../shared/dates.ts';
import type { OptionName } from './command-table.ts';
import { FORMATS, LISTS, type Question, type Request, type Source } from './question.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What the machine knows and nobody typed. */
export type Surroundings = { readonly language: Language; readonly today: IsoDate };

const DEFAULT_YEARS = 12;
/** As the contract allows. */
const MAX_YEARS = 60;

/** What is asked. Throws `WrongUsage`, with one sentence, when it is asked wrongly. */
export function readRequest(args: readonly string[], surroundings: Surroundings): Request {
  const read = readArguments(args);
  return {
    question: readQuestion(read, surroundings.today),
    source: readSource(read),
    isJson: read.options.has('json'),
    language: readChoice('--lang', read.options.get('lang') ?? surroundings.language, LANGUAGES),
  };
}

function readQuestion({ command, operand, options }: Arguments, today: IsoDate): Question {
  switch (command) {
    case 'import':
      return { command, file: operand, isDryRun: options.has('dry-run') };
    case 'due':
    case 'derogations':
      return { command, moment: readMoment(options, today) };
    case 'explain': {
      const years = readYears(options.get('years'));
      return { command, staffNumber: operand, moment: readMoment(options, today), years };
    }
    case 'interim':
      return { command, postCode: operand, asked: readDayAsked(options) };
    case 'signatory':
      return { command, functionCode: operand, asked: readDayAsked(options) };
    case 'art21':
      return { command, vacancyCode: operand, asked: readDayAsked(options) };
    case 'deadline':
      return {
        command,
        published: readNeededDay(options, 'published'),
        regulatoryHolidays: !options.has('without-regulatory-holidays'),
      };
    case 'balance':
      return { command, asked: readDayAsked(options) };
    case 'export':
      return {
        command,
        list: readChoice('LIST', operand, LISTS),
        format: readChoice('--format', options.get('format') ?? '', FORMATS),
        moment: readMoment(options, today),
        out: options.get('out') ?? '',
      };
    case 'verify':
      return { command };
    case 'backup':
      return { command, out: options.get('out') ?? '' };
    case 'restore':
      return { command, file: operand };
  }
}

function readSource({ options }: Arguments): Source {
  const [file, data] = [options.get('db'), options.get('data')];
  if (file !== undefined && data !== undefined) throw new WrongUsage('commandLine.wrong.both');
  if (data !== undefined) return { kind: 'data', path: data };
  return file === undefined ? { kind: 'own' } : { kind: 'file', path: file };
}

/** Without `--until` the window is one year that begins on the day asked (catalogue C1). */
function readMoment(options: Arguments['options'], today: IsoDate): Moment {
  const on = readDay(options, 'on') ?? today;
  const until = readDay(options, 'until') ?? lastDayOfYears(on, 1);
  if (until < on) throw new WrongUsage('commandLine.wrong.until-before-on', { on, until });
  return { on, until, knownOn: readDay(options, 'known-on') ?? null };
}

function readDayAsked(options: Arguments['options']): DayAsked {
  return { on: readNeededDay(options, 'on'), knownOn: readDay(options, 'known-on') ?? null };
}

/** Of an option that the command requires: arguments without it were refused before. */
function readNeededDay(options: Arguments['options'], name: OptionName): IsoDate {
  const day = readDay(options, name);
  if (day === undefined) throw new Error(`--${name} is required and was not`);
  return day;
}

function readDay(options: Arguments['options'], name: OptionName): IsoDate | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const day = parseDay(value);
  if (day !== undefined) return day;
  throw new WrongUsage('commandLine.wrong.not-a-day', { option: `--${name}`, value });
}

function readYears(value: string | undefined): number {
  if (value === undefined) return DEFAULT_YEARS;
  const years = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (years >= 1 && years <= MAX_YEARS) return years;
  const bounds = { min: 1, max: MAX_YEARS };
  throw new WrongUsage('commandLine.wrong.not-a-count', { option: '--years', value, ...bounds });
}

function readChoice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  const values = { option, value, choices: choices.join(', ') };
  throw new WrongUsage('commandLine.wrong.not-one-of', values);
}
