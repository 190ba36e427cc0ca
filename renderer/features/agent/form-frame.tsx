import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { ReasonField } from '../../app/reason-field.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import { ConflictBox } from './conflict-box.tsx';
import classes from './form-frame.module.css';
import type { FormState } from './use-draft-form.ts';

type Props = {
  readonly title: string;
  /** What the form is about, such as a place and its days. */
  readonly subject: string | null;
  readonly form: FormState;
  readonly children: ReactNode;
  readonly onCancel: () => void;
};

/**
 * Title, fields, reason, Save and Cancel of a form of the panel.
 *
 * Ctrl+Enter saves. Esc cancels, and asks first where something typed would be lost.
 */
export function FormFrame(props: Props) {
  const { title, subject, form, children, onCancel } = props;
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  useUnsaved(form.isDirty && !form.isSaving);
  const root = useRef<HTMLFormElement | null>(null);

  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);

  const cancel = () => {
    if (form.isDirty && !isAsking) setIsAsking(true);
    else if (isAsking) setIsAsking(false);
    else onCancel();
  };
  const save = () => void form.submit().then(() => focusFirstError(root.current));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
    if (event.key !== 'Escape' || isListOpen(event.target)) return;
    event.stopPropagation();
    cancel();
  };

  return (
    <form
      ref={root}
      className={classes['form']}
      aria-labelledby="form-title"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <h3 id="form-title" className={classes['title']}>
          {title}
        </h3>
        {subject !== null && <p className={classes['subject']}>{subject}</p>}
      </div>
      {form.conflict !== null && (
        <ConflictBox differences={form.conflict} onTakeTheirs={form.takeTheirs} onSaveMine={save} />
      )}
      {form.failure !== null && form.conflict === null && <FailureBox failure={form.failure} />}
      {children}
      <ReasonField value={form.reason} onChange={form.setReason} />
      {isAsking ? (
        <DiscardQuestion onLeave={onCancel} onStay={() => setIsAsking(false)} />
      ) : (
        <div className={classes['actions']}>
          <Button type="submit" loading={form.isSaving}>
            {translate('agent.form.save')}
          </Button>
          <Button variant="default" onClick={cancel}>
            {translate('agent.form.cancel')}
          </Button>
          <span className={classes['hint']}>{translate('agent.form.saveHint')}</span>
        </div>
      )}
    </form>
  );
}

function DiscardQuestion(props: { readonly onLeave: () => void; readonly onStay: () => void }) {
  const translate = useTranslate();
  const stay = useRef<HTMLButtonElement | null>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div className={classes['actions']} role="alertdialog" aria-labelledby="discard-text">
      <span id="discard-text">{translate('agent.form.discard')}</span>
      <Button ref={stay} onClick={props.onStay}>
        {translate('agent.form.discard.stay')}
      </Button>
      <Button color="red" variant="outline" onClick={props.onLeave}>
        {translate('agent.form.discard.leave')}
      </Button>
    </div>
  );
}

/** Esc in an open list of choices closes the list only. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}

function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
