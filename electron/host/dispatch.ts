import type { z } from 'zod';
import type { Api } from '../../shared/api/api.ts';
import { decoders } from '../../shared/api/decoders.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { err } from '../../shared/result.ts';

/** Answers one call by name. Never throws. */
export type Dispatch = (name: string, raw: unknown) => Promise<unknown>;

type Call<Context> = {
  readonly schema: z.ZodType;
  readonly handle: (context: Context, input: unknown) => Promise<unknown>;
};

/** `report` logs a bug and gives back the incident number the user will quote. */
export function createDispatch<Context>(
  handlers: HandlersOf<Api, Context>,
  context: Context,
  report: (bug: unknown, call: string) => string,
): Dispatch {
  const calls = listCalls(handlers);

  return async (name, raw) => {
    const call = calls.get(name);
    if (!call) return err({ code: 'invalid-input', path: 'name', expected: 'a known call' });

    const input = call.schema.safeParse(raw);
    if (!input.success) return err(invalidInput(input.error));
    try {
      return await call.handle(context, input.data);
    } catch (bug) {
      return err({ code: 'internal', incident: report(bug, name) });
    }
  };
}

function invalidInput(error: z.ZodError) {
  const [issue] = error.issues;
  return {
    code: 'invalid-input',
    path: issue?.path.join('.') ?? '',
    expected: issue?.message ?? '',
  } as const;
}

/** By full name, in a `Map`: in an object, `agents.constructor` would be found too. */
function listCalls<Context>(
  handlers: HandlersOf<Api, Context>,
): ReadonlyMap<string, Call<Context>> {
  // Safe: both tables are held to the names of the same `Api`.
  const handles = handlers as unknown as Record<string, Record<string, Call<Context>['handle']>>;
  return new Map(
    Object.entries(decoders).flatMap(([group, schemas]) =>
      Object.entries(schemas).map(([name, schema]): [string, Call<Context>] => {
        const handle = handles[group]?.[name];
        if (!handle) throw new Error(`no handler for ${group}.${name}`);
        return [`${group}.${name}`, { schema, handle }];
      }),
    ),
  );
}
