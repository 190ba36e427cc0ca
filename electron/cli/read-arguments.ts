import { parseArgs } from 'node:util';
import { COMMANDS, isCommand, OPTIONS, type OptionName } from './command-table.ts';
import type { CommandName } from './question.ts';
import { WrongUsage } from './wrong-usage.ts';

/** What was typed, before any day or number is read. */
export type Arguments = {
  readonly command: CommandName;
  /** Empty where the command takes none. */
  readonly operand: string;
  /** Empty texts for options that take no value. The last one holds where one is repeated. */
  readonly options: ReadonlyMap<OptionName, string>;
};

/** Throws `WrongUsage` for what the command does not know, lacks or does not take. */
export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, value]) => [
        name,
        { type: value === null ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const command = readCommand(words[0]);
  const options = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = readOption(command, token.name, token.rawName);
    options.set(name, readValue(name, token.value));
  }
  for (const name of COMMANDS[command].required) {
    if (!options.has(name)) {
      throw new WrongUsage('commandLine.wrong.missing-option', { command, option: `--${name}` });
    }
  }
  return { command, operand: readOperand(command, words.slice(1)), options };
}

function readCommand(word: string | undefined): CommandName {
  if (word === undefined) throw new WrongUsage('commandLine.wrong.no-command');
  if (isCommand(word)) return word;
  throw new WrongUsage('commandLine.wrong.unknown-command', { name: word });
}

function readOption(command: CommandName, name: string, rawName: string): OptionName {
  const { required, optional } = COMMANDS[command];
  const option = [...required, ...optional].find((known) => known === name);
  if (option !== undefined) return option;
  throw new WrongUsage('commandLine.wrong.unknown-option', { command, option: rawName });
}

/** A following option is no value: `--on --json` forgot the day. */
function readValue(name: OptionName, value: string | undefined): string {
  const option = `--${name}`;
  if (OPTIONS[name] === null) {
    if (value === undefined) return '';
    throw new WrongUsage('commandLine.wrong.unexpected-value', { option });
  }
  if (value !== undefined && value !== '' && !value.startsWith('--')) return value;
  throw new WrongUsage('commandLine.wrong.missing-value', { option });
}

function readOperand(command: CommandName, words: readonly string[]): string {
  const { operand } = COMMANDS[command];
  const extra = operand === null ? words[0] : words[1];
  if (extra !== undefined) {
    throw new WrongUsage('commandLine.wrong.too-many-operands', { command, operand: extra });
  }
  if (operand === null) return '';
  if (words[0]) return words[0];
  throw new WrongUsage('commandLine.wrong.missing-operand', { command, operand });
}
