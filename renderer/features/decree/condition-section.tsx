import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import classes from './decree-page.module.css';

const NONE: readonly string[] = [];

/** The conditions that the King set for heads of post (art. 19), to read and to change. */
export function ConditionSection() {
  const translate = useTranslate();
  const names = useApp((state) => state.coverage?.headOfPostConditions) ?? NONE;
  const canWrite = useCanWrite();
  return (
    <div className={classes['ask']}>
      <p>{translate('articles.conditions.text')}</p>
      {canWrite ? (
        <ConditionForm key={names.join('\n')} names={names} />
      ) : (
        <ConditionList names={names} />
      )}
    </div>
  );
}

function ConditionList({ names }: { readonly names: readonly string[] }) {
  const translate = useTranslate();
  if (names.length === 0)
    return <p className={classes['muted']}>{translate('articles.conditions.none')}</p>;
  return (
    <ul className={classes['facts']}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function ConditionForm({ names }: { readonly names: readonly string[] }) {
  const translate = useTranslate();
  const setConditions = useApp((state) => state.setConditions);
  const [text, setText] = useState(names.join('\n'));
  const [failure, setFailure] = useState<Failure | null>(null);
  const typed = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  const isSame = typed.join('\n') === names.join('\n');

  useUnsaved(!isSame);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await setConditions(typed);
    setFailure(reply.ok ? null : reply.error);
  };

  return (
    <form className={classes['conditions']} onSubmit={(event) => void submit(event)}>
      <Textarea
        label={translate('articles.conditions.field')}
        value={text}
        rows={4}
        maxLength={10_000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {failure && <FailureBox failure={failure} />}
      <Button type="submit" disabled={isSame}>
        {translate('articles.conditions.save')}
      </Button>
    </form>
  );
}
