import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Admission } from '../platform/platform.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import classes from './entrance.module.css';
import { useTranslate } from './use-translate.ts';

/** Asks for a code, and can have a new one shown. */
export function CodeForm(props: {
  readonly title: string;
  readonly text: string;
  readonly admission: Admission;
  readonly onCode: (code: string) => Promise<void>;
  readonly onAsk: () => Promise<boolean>;
}) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<'given' | 'refused' | null>(null);
  const problem = {
    'code-refused': translate('app.entrance.refused'),
    unreachable: translate('app.connection.lost'),
    'code-needed': null,
    admitted: null,
  }[props.admission];

  function submit(event: FormEvent): void {
    event.preventDefault();
    void props.onCode(code.trim());
  }

  return (
    <main className={classes['page']}>
      <form className={classes['card']} onSubmit={submit}>
        <ProductMark size={36} />
        <h1>{props.title}</h1>
        <p>{props.text}</p>
        <TextInput
          label={translate('app.entrance.code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={problem}
          autoComplete="one-time-code"
          autoFocus
          data-autofocus
        />
        <div className={classes['actions']}>
          <Button type="submit" disabled={code.trim() === ''}>
            {translate('app.entrance.go')}
          </Button>
          <Button
            variant="default"
            onClick={() => void props.onAsk().then((is) => setAsked(is ? 'given' : 'refused'))}
          >
            {translate('app.entrance.ask')}
          </Button>
        </div>
        <p role="status">{asked && translate(`app.entrance.asked.${asked}`)}</p>
      </form>
    </main>
  );
}
