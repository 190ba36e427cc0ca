import { type ReactNode, useEffect, useState } from 'react';
import type { Admission, Door } from '../platform/platform.ts';
import { CodeForm } from './code-form.tsx';
import { useTranslate } from './use-translate.ts';

/** Lets the page in, or asks for the code that the planner shows where it was started. */
export function Entrance(props: { readonly door: Door | null; readonly children: ReactNode }) {
  const { door } = props;
  const translate = useTranslate();
  const [admission, setAdmission] = useState<Admission | null>(door ? null : 'admitted');

  useEffect(() => {
    if (door) void door.enter(null).then(setAdmission);
  }, [door]);

  if (admission === 'admitted') return props.children;
  if (admission === null || !door) return null;
  return (
    <CodeForm
      title={translate('app.entrance.title')}
      text={translate('app.entrance.text')}
      admission={admission}
      onCode={async (code) => setAdmission(await door.enter(code))}
      onAsk={() => door.askForCode()}
    />
  );
}
