import { useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { changedFields, type ReadDraft } from './draft-fields.ts';

/** A record as a form edits it, and the version it was read at. */
export type Versioned<Value> = { readonly value: Value; readonly version: number };

type Options<Value extends object, Draft extends object> = {
  /** What the file holds now; `null` = there is no record yet. */
  readonly record: Versioned<Value> | null;
  readonly toDraft: (value: Value) => Draft;
  readonly read: (draft: Draft) => ReadDraft<Value, keyof Draft & string>;
  /** What an empty form begins with. */
  readonly initial: Draft;
  /** Writes; `changed` holds the fields that differ from what the person was shown. */
  readonly save: (written: {
    readonly value: Value;
    readonly changed: Partial<Value>;
    readonly version: number;
    readonly reason: string | null;
  }) => Promise<Failure | null>;
  readonly onDone: () => void;
};

export type DraftForm<Draft extends object> = {
  readonly draft: Draft;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  /** What the file holds now, where another change came between. */
  readonly conflict: Draft | null;
  readonly reason: string;
  change(patch: Partial<Draft>): void;
  setReason(reason: string): void;
  /** From then on what is wrong with the field is said beside it. */
  leave(field: keyof Draft & string): void;
  errorOf(field: keyof Draft & string): string | null;
  submit(): Promise<void>;
  takeTheirs(): void;
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
  const { record, toDraft, read, initial, save, onDone } = options;
  const translate = useTranslate();
  const [base, setBase] = useState(record);
  const [draft, setDraft] = useState(record === null ? initial : toDraft(record.value));
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const result = read(draft);
  const opened = base === null ? initial : toDraft(base.value);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(opened);
  const isConflict = failure?.code === 'changed-meanwhile' && record !== null;

  const errorOf = (field: keyof Draft & string): string | null => {
    const refusal = result.ok || !left.has(field) ? undefined : result.refusals[field];
    return refusal === undefined ? null : translate(refusal.key, refusal.values);
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
    isDirty,
    isSaving,
    failure,
    conflict: isConflict ? toDraft(record.value) : null,
    reason,
    change: (patch) => setDraft((now) => ({ ...now, ...patch })),
    setReason,
    leave: (field) => setLeft((now) => new Set([...now, field])),
    errorOf,
    submit,
    takeTheirs,
  };
}
