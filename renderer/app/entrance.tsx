import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { Admission, Door } from '../platform/platform.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import classes from './entrance.module.css';
import { useTranslate } from './use-translate.ts';

/** Lets the page in, or asks for the code that the planner shows where it was started. */
export function Entrance(props: { readonly door: Door | null; readonly children: ReactNode }) {
  const { door } = props;
  const [admission, setAdmission] = useState<Admission | null>(door ? null : 'admitted');

  useEffect(() => {
    if (door) void door.enter(null).then(setAdmission);
  }, [door]);

  if (admission === 'admitted') return props.children;
  if (admission === null || !door) return null;
  return (
    <CodeForm
      admission={admission}
      onCode={async (code) => setAdmission(await door.enter(code))}
      onAsk={() => door.askForCode()}
    />
  );
}

function CodeForm(props: {
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
        <h1>{translate('app.entrance.title')}</h1>
        <p>{translate('app.entrance.text')}</p>
        <TextInput
          label={translate('app.entrance.code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={problem}
          autoComplete="one-time-code"
          autoFocus
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
