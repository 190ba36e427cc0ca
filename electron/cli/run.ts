import { LANGUAGES, type Language } from '../../shared/api/records.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { createReport } from '../host/incidents.ts';
import { answer } from './answer.ts';
import type { Outcome } from './outcome.ts';
import type { Request } from './question.ts';
import { readRequest, type Surroundings } from './read-request.ts';
import { refuseFailure } from './refusal.ts';
import { usage } from './usage.ts';
import type { WorkspaceOptions } from './workspace.ts';
import { WrongUsage } from './wrong-usage.ts';

/** From what was typed to what is printed. Never throws. */
export async function run(
  args: readonly string[],
  surroundings: Surroundings,
  options: WorkspaceOptions,
): Promise<Outcome> {
  const language = typedLanguage(args) ?? surroundings.language;
  const translate = createTranslator(language);
  if (args.includes('--help') || args.includes('-h')) {
    return { exitCode: 0, stdout: usage(translate), stderr: '' };
  }
  try {
    const request: Request = readRequest(args, surroundings);
    return await answer(request, options);
  } catch (problem) {
    if (problem instanceof WrongUsage) {
      const sentence = translate(problem.key, problem.values);
      return { exitCode: 2, stdout: '', stderr: `${sentence}\n\n${usage(translate)}` };
    }
    const incident = createReport(options.report)(problem, args[0] ?? '');
    return refuseFailure({ code: 'internal', incident }, { translate });
  }
}

/** Read by itself, so that even wrong usage is explained in the language asked for. */
function typedLanguage(args: readonly string[]): Language | undefined {
  const at = args.indexOf('--lang');
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const value = joined ?? (at < 0 ? undefined : args[at + 1]);
  return LANGUAGES.find((language) => language === value);
}
