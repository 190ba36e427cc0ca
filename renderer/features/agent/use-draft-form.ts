import { useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Key } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { changedFields, type ReadDraft, type Words } from './draft-fields.ts';

/** A record as a form edits it, and the version it was read at. */
type Versioned<Value> = { readonly value: Value; readonly version: number };

/** The fields the catalogue has a label for. */
type FieldName = NameIn<Key>;
type NameIn<Name> = Name extends `agent.field.${infer Field}` ? Field : never;

type Options<Value extends object, Draft extends object> = {
  /** What the file holds now; `null` = there is no record yet. */
  readonly record: Versioned<Value> | null;
  readonly toDraft: (value: Value) => Draft;
  readonly read: (draft: Draft, today: IsoDate) => ReadDraft<Value, keyof Draft & string>;
  /** What an empty form begins with. */
  readonly initial: Draft;
  readonly words: Words<Draft>;
  readonly today: IsoDate;
  /** Writes; `changed` holds the fields that differ from what the person was shown. */
  readonly save: (written: {
    readonly value: Value;
    readonly changed: Partial<Value>;
    readonly version: number;
    readonly reason: string | null;
  }) => Promise<Failure | null>;
  readonly onDone: () => void;
};

/** One field: its name, what it holds, what is wrong with it. */
export type Field<Held> = {
  readonly label: string;
  readonly value: Held;
  readonly error: string | null;
  readonly onChange: (value: Held) => void;
  /** From then on what is wrong with the field is said beside it. */
  readonly onLeave: () => void;
};

/** A field in which the file holds something else than what was typed; '' = nothing. */
export type Difference = { readonly label: string; readonly now: string; readonly typed: string };

/** What the frame of a form needs; the fields are for those who know the draft. */
export type FormState = {
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  /** Where another change came between; null without one. */
  readonly conflict: readonly Difference[] | null;
  readonly reason: string;
  setReason(reason: string): void;
  submit(): Promise<void>;
  takeTheirs(): void;
};

type DraftForm<Draft extends object> = FormState & {
  readonly draft: Draft;
  change(patch: Partial<Draft>): void;
  field<Name extends keyof Draft & FieldName>(name: Name): Field<Draft[Name]>;
};

/**
 * What is typed in a form until it is saved.
 *
 * A record changed meanwhile keeps what was typed: saving again sends the person's own changes on
 * top of the fresh record.
 */
export function useDraftForm<Value extends object, Draft extends object>(
  options: Options<Value, Draft>,
): DraftForm<Draft> {
  const { record, toDraft, read, initial, words, today, save, onDone } = options;
  const translate = useTranslate();
  const [base, setBase] = useState(record);
  const [draft, setDraft] = useState(record === null ? initial : toDraft(record.value));
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const result = read(draft, today);
  const opened = base === null ? initial : toDraft(base.value);
  const isConflict = failure?.code === 'changed-meanwhile' && record !== null;

  const errorOf = (name: keyof Draft & string): string | null => {
    const refusal = result.ok || !left.has(name) ? undefined : result.refusals[name];
    return refusal === undefined ? null : translate(refusal.key, refusal.values);
  };

  const compareWith = (theirs: Draft): readonly Difference[] => {
    const typed = sayEach(draft, words);
    return sayEach(theirs, words).flatMap(([name, now], place) => {
      const mine = typed[place]?.[1] ?? '';
      // Safe: a draft's own key, which `field` takes only where it has a label.
      const label = translate(`agent.field.${name as FieldName}`);
      return now === mine ? [] : [{ label, now, typed: mine }];
    });
  };

  const submit = async () => {
    setLeft(new Set(Object.keys(draft)));
    if (!result.ok || isSaving) return;
    const changed = base === null ? result.value : changedFields(base.value, result.value);
    if (Object.keys(changed).length === 0) return onDone();
    setIsSaving(true);
    const version = (isConflict ? record : base)?.version ?? 0;
    const refused = await save({
      value: result.value,
      changed,
      version,
      reason: reason.trim() || null,
    });
    setIsSaving(false);
    setFailure(refused);
    if (refused === null) onDone();
  };

  const takeTheirs = () => {
    if (record === null) return;
    setBase(record);
    setDraft(toDraft(record.value));
    setFailure(null);
  };

  return {
    draft,
    isDirty: JSON.stringify(draft) !== JSON.stringify(opened),
    isSaving,
    failure,
    conflict: isConflict ? compareWith(toDraft(record.value)) : null,
    reason,
    change: (patch) => setDraft((now) => ({ ...now, ...patch })),
    field: (name) => ({
      label: translate(`agent.field.${name}`),
      value: draft[name],
      error: errorOf(name),
      onChange: (value) => setDraft((now) => ({ ...now, [name]: value })),
      onLeave: () => setLeft((now) => new Set([...now, name])),
    }),
    setReason,
    submit,
    takeTheirs,
  };
}

/** What each field of a draft holds, in words, in the order of the draft. */
function sayEach<Draft extends object>(
  draft: Draft,
  words: Words<Draft>,
): readonly (readonly [name: string, held: string])[] {
  // Safe: each word is given what its own field holds.
  const say = words as Readonly<Record<string, ((held: unknown) => string) | undefined>>;
  return Object.entries(draft).map(([name, held]) => [name, say[name]?.(held) ?? String(held)]);
}
