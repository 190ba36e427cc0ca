import type { CommandName } from './question.ts';

export type OptionName =
  | 'dry-run'
  | 'on'
  | 'until'
  | 'years'
  | 'known-on'
  | 'published'
  | 'without-regulatory-holidays'
  | 'format'
  | 'out'
  | 'db'
  | 'data'
  | 'json'
  | 'lang';

/** What each option takes; null = nothing. */
export const OPTIONS: Readonly<Record<OptionName, string | null>> = {
  'dry-run': null,
  on: 'D',
  until: 'D2',
  years: 'N',
  'known-on': 'D',
  published: 'D',
  'without-regulatory-holidays': null,
  format: 'xlsx|csv|json',
  out: 'FILE',
  db: 'FILE',
  data: 'FILE',
  json: null,
  lang: 'fr|nl|en',
};

type Command = {
  /** What stands after the command; null = nothing. */
  readonly operand: string | null;
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
};

const EVERYWHERE: readonly OptionName[] = ['db', 'data', 'json', 'lang'];

/** Of the commands that ask one day of one thing. */
const ON_A_DAY = { required: ['on'], optional: ['known-on', ...EVERYWHERE] } as const;

/** Each command, in the order in which the usage lists them. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  import: { operand: 'FILE', required: [], optional: ['dry-run', ...EVERYWHERE] },
  due: { operand: null, required: ['on'], optional: ['until', 'known-on', ...EVERYWHERE] },
  explain: {
    operand: 'STAFF',
    required: ['on'],
    optional: ['years', 'until', 'known-on', ...EVERYWHERE],
  },
  derogations: { operand: null, ...ON_A_DAY },
  interim: { operand: 'POST', ...ON_A_DAY },
  signatory: { operand: 'FUNCTION', ...ON_A_DAY },
  art21: { operand: 'VACANCY', ...ON_A_DAY },
  deadline: {
    operand: null,
    required: ['published'],
    optional: ['without-regulatory-holidays', ...EVERYWHERE],
  },
  balance: { operand: null, ...ON_A_DAY },
  export: {
    operand: 'LIST',
    required: ['format', 'out'],
    optional: ['on', 'until', 'known-on', ...EVERYWHERE],
  },
  verify: { operand: null, required: [], optional: EVERYWHERE },
  backup: { operand: null, required: ['out'], optional: EVERYWHERE },
  restore: { operand: 'FILE', required: [], optional: ['db', 'json', 'lang'] },
};

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The synopsis of a command: `explain STAFF --on D [--years N] [--known-on D]`. */
export function synopsisOf(name: CommandName): string {
  const { operand, required, optional } = COMMANDS[name];
  const own = optional.filter((option) => !EVERYWHERE.includes(option));
  return [
    name,
    ...(operand === null ? [] : [operand]),
    ...required.map(withValue),
    ...own.map((option) => `[${withValue(option)}]`),
  ].join(' ');
}

/** `--on D`, or `--json` where it takes nothing. */
export function withValue(option: OptionName): string {
  const value = OPTIONS[option];
  return value === null ? `--${option}` : `--${option} ${value}`;
}
