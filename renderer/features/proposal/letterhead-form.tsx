import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Letterhead } from '../../../shared/api/documents-api.ts';
import classes from '../../app/sender-form.module.css';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';

const FIELDS = ['serviceFr', 'serviceNl', 'serviceEn', 'minister'] as const;
const NEUTRAL = 'neutral';

/** What stands above every letter, and how the minister is addressed. */
export function LetterheadForm(props: {
  readonly letterhead: Letterhead;
  readonly onDone: () => void;
}) {
  const { letterhead, onDone } = props;
  const translate = useTranslate();
  const saveLetterhead = useApp((state) => state.saveLetterhead);
  const [draft, setDraft] = useState(letterhead);
  const put = (patch: Partial<Letterhead>) => setDraft((now) => ({ ...now, ...patch }));
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(letterhead));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await saveLetterhead(draft)) onDone();
  };

  return (
    <form
      className={classes['form']}
      aria-labelledby="letterhead-title"
      onSubmit={(event) => void save(event)}
    >
      <div className={classes['head']}>
        <h2 id="letterhead-title">{translate('proposal.letterhead.title')}</h2>
        <p>{translate('proposal.letterhead.about')}</p>
      </div>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={translate(`proposal.letterhead.${field}`)}
          value={draft[field]}
          autoComplete="off"
          maxLength={200}
          onChange={({ currentTarget }) => put({ [field]: currentTarget.value })}
        />
      ))}
      <Textarea
        label={translate('proposal.letterhead.address')}
        value={draft.address}
        rows={3}
        maxLength={500}
        onChange={({ currentTarget }) => put({ address: currentTarget.value })}
      />
      <Select
        label={translate('proposal.letterhead.gender')}
        value={draft.ministerGender ?? NEUTRAL}
        allowDeselect={false}
        data={(['F', 'M', NEUTRAL] as const).map((value) => ({
          value,
          label: translate(`proposal.letterhead.gender.${value}`),
        }))}
        onChange={(value) => put({ ministerGender: value === 'F' || value === 'M' ? value : null })}
      />
      <Button type="submit">{translate('proposal.letterhead.save')}</Button>
    </form>
  );
}
