import type { IsoDate } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Key, Values } from '../../../shared/wording/translator.ts';
import { parseTypedDay } from '../../ui/parse-typed-day.ts';

/** Why a field cannot be taken as it stands; worded beside it. */
export type Refusal = { readonly key: Key; readonly values?: Values };

/** By field; a field without a refusal is in order. */
export type Refusals<Field extends string> = { readonly [Name in Field]?: Refusal };

/** What a form holds, read: the values to send, or why not. */
export type ReadDraft<Value, Field extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: Refusals<Field> };

/** How a form says what it holds, by field; a text without a word of its own says itself. */
export type Words<Draft> = {
  readonly [Name in Exclude<keyof Draft, TextOf<Draft>>]: (held: Draft[Name]) => string;
} & { readonly [Name in TextOf<Draft>]?: (held: string) => string };

type TextOf<Draft> = {
  [Name in keyof Draft]: Draft[Name] extends string
    ? string extends Draft[Name]
      ? Name
      : never
    : never;
}[keyof Draft];

export const REQUIRED: Refusal = { key: 'agent.invalid.required' };

/** `undefined` = what is typed is no day; `null` = nothing is typed. */
export function readTypedDay(typed: string, today: IsoDate): IsoDate | null | undefined {
  return typed.trim() === '' ? null : parseTypedDay(typed, today);
}

/** Refuses what is no day. */
export function refuseDay(day: IsoDate | null | undefined): Refusal | false {
  return day === undefined && { key: 'agent.invalid.day' };
}

/** Refuses a last day that is no day, or lies before the first one; it may be the first one. */
export function refuseEnd(
  end: IsoDate | null | undefined,
  start: IsoDate | null | undefined,
): Refusal | false {
  const isBefore = start != null && end != null && end < start;
  return isBefore
    ? { key: 'agent.invalid.endBeforeStart', values: { day: formatDay(start) } }
    : refuseDay(end);
}

export function showDay(day: IsoDate | null): string {
  return day === null ? '' : formatDay(day);
}

/** A text as it is kept: without blanks around it, null when empty. */
export function readText(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}

/** The refusals that are there, or none at all. */
export function gather<Field extends string>(
  found: readonly (readonly [Field, Refusal | false])[],
): Refusals<Field> | null {
  const refused = found.filter(([, refusal]) => refusal !== false);
  // Safe: the pairs left are those with a refusal.
  return refused.length === 0 ? null : (Object.fromEntries(refused) as Refusals<Field>);
}

/** The fields of `after` that differ from `before`: what a change sends, and nothing else. */
export function changedFields<Value extends object>(before: Value, after: Value): Partial<Value> {
  const changed = Object.entries(after).filter(([name, value]) => {
    // Safe: both have the fields of `Value`.
    const old = before[name as keyof Value];
    return JSON.stringify(old) !== JSON.stringify(value);
  });
  // Safe: a subset of the fields of `Value`.
  return Object.fromEntries(changed) as Partial<Value>;
}
