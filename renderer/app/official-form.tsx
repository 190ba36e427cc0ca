import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Official } from '../../shared/api/official-api.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { useUnsaved } from './use-unsaved.ts';
import classes from './sender-form.module.css';

const FIELDS = ['name', 'capacity', 'phone', 'email'] as const;
const NOBODY: Official = { name: '', capacity: '', phone: '', email: '' };

/** Name, capacity, telephone and e-mail of who handles the files: asked once. */
export function OfficialForm(props: {
  readonly official: Official | null;
  readonly onDone: () => void;
}) {
  const translate = useTranslate();
  const saveOfficial = useApp((state) => state.saveOfficial);
  const [draft, setDraft] = useState(props.official ?? NOBODY);
  const isComplete = FIELDS.every((field) => draft[field].trim() !== '');

  const before = props.official ?? NOBODY;
  useUnsaved(FIELDS.some((field) => draft[field] !== before[field]));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isComplete && (await saveOfficial(draft))) props.onDone();
  };

  return (
    <form
      className={classes['form']}
      aria-labelledby="official-title"
      onSubmit={(event) => void save(event)}
    >
      <div className={classes['head']}>
        <h2 id="official-title">{translate('statement.official.title')}</h2>
        <p>{translate('statement.official.about')}</p>
      </div>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={translate(`statement.official.${field}`)}
          value={draft[field]}
          required
          autoComplete="off"
          maxLength={200}
          onChange={({ currentTarget: { value } }) =>
            setDraft((now) => ({ ...now, [field]: value }))
          }
        />
      ))}
      <Button type="submit" disabled={!isComplete}>
        {translate('statement.official.save')}
      </Button>
    </form>
  );
}
