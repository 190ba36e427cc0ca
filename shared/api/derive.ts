import type { z } from 'zod';

type InputOf<Call> = Call extends (input: infer Input) => unknown ? Input : never;
type OutputOf<Call> = Call extends (input: never) => infer Output ? Output : never;

/** The same calls for the side that answers them: a context comes first. */
export type HandlersOf<Api, Context> = {
  readonly [G in keyof Api]: {
    readonly [C in keyof Api[G]]: (
      context: Context,
      input: InputOf<Api[G][C]>,
    ) => OutputOf<Api[G][C]>;
  };
};

/** One schema per call, so that nothing unread reaches a handler. */
export type DecodersOf<Api> = {
  readonly [G in keyof Api]: { readonly [C in keyof Api[G]]: z.ZodType<InputOf<Api[G][C]>> };
};
