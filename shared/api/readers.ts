import { z } from 'zod';
import { parseDay, type IsoDate } from '../dates.ts';
import { LANGUAGES } from './records.ts';

/** For calls that ask nothing. */
export const nothing = z.strictObject({}) as z.ZodType<Record<string, never>>; // Safe: strict and empty.
/** One field of a form. */
export const text = z.string().max(2_000);
/** A key of the file, never empty. */
export const id = z.string().min(1).max(200);
/** Of a row, from 1; 0 for none. */
export const version = z.int().min(0);
/** null = nothing recorded. */
export const maybeText = text.nullable();
/** Why something was changed, in the person’s words. */
export const reason = maybeText;
// Safe: `parseDay` says so.
/** A calendar day in ISO form. */
export const isoDay = z
  .string()
  .refine(
    (value) => parseDay(value) !== undefined,
    'a calendar day',
  ) as unknown as z.ZodType<IsoDate>;
/** null = no day recorded. */
export const maybeDay = isoDay.nullable();
/** Of sentences and titles. */
export const language = z.enum(LANGUAGES);

/** Any of the fields; those not named stay as they are. */
export function patchOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)]);
  // Safe: the same names, each made optional.
  const optional = Object.fromEntries(fields) as {
    [Name in keyof Shape]: z.ZodExactOptional<Shape[Name]>;
  };
  return z.strictObject(optional);
}
