import type { Translate } from '../../shared/wording/translator.ts';
import { COMMANDS, type OptionName, synopsisOf, withValue } from './command-table.ts';
import type { CommandName } from './question.ts';

const EXPLAINED = [
  ...(['db', 'data', 'known-on', 'json', 'lang'] as const),
  'without-regulatory-holidays',
] as const satisfies readonly OptionName[];

const WIDTH = Math.max(...EXPLAINED.map((name) => withValue(name).length));

/** All commands and options, in the language of the translator. */
export function usage(translate: Translate): string {
  // Safe: the keys of the table are its commands.
  const commands = Object.keys(COMMANDS) as readonly CommandName[];
  return [
    translate('commandLine.usage'),
    '',
    translate('commandLine.usage.commands'),
    ...commands.flatMap((name) => [
      `  ${synopsisOf(name)}`,
      `      ${translate(`commandLine.command.${name}`)}`,
    ]),
    '',
    translate('commandLine.usage.options'),
    ...EXPLAINED.map(
      (name) => `  ${withValue(name).padEnd(WIDTH)}  ${translate(`commandLine.option.${name}`)}`,
    ),
    '',
    translate('commandLine.usage.codes'),
    '',
  ].join('\n');
}
