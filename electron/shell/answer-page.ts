import { z } from 'zod';
import { LANGUAGES } from '../../shared/api/records.ts';
import type { ShellApi } from '../../shared/api/shell-ask.ts';
import type { Dispatch } from '../host/dispatch.ts';

/** How each question is answered. */
export type ShellAnswers = {
  readonly [Name in keyof ShellApi]: (
    input: Parameters<ShellApi[Name]>[0],
  ) => ReturnType<ShellApi[Name]> | Promise<ReturnType<ShellApi[Name]>>;
};

const nothing = z.strictObject({});
const id = z.strictObject({ id: z.uuid() });

const inputs: { readonly [Name in keyof ShellApi]: z.ZodType<Parameters<ShellApi[Name]>[0]> } = {
  language: z.strictObject({ language: z.enum(LANGUAGES) }),
  lock: nothing,
  unlock: nothing,
  openSaved: id,
  showSaved: id,
  settings: nothing,
  keepSettings: z.strictObject({ forcesAccessibility: z.boolean() }),
};

/** Answers what the page asks of the window; refuses what is not in the contract (SEC-I3). */
export function answerPage(answers: ShellAnswers): Dispatch {
  const known = new Map(
    Object.entries(inputs).map(([name, schema]) => [
      name,
      // Safe: the input was decoded by the schema of the same name.
      { schema, answer: answers[name as keyof ShellApi] as (input: unknown) => unknown },
    ]),
  );
  return async (name, raw) => {
    const question = known.get(name);
    const input = question?.schema.safeParse(raw);
    if (!question || !input?.success) throw new Error('refused');
    return question.answer(input.data);
  };
}
