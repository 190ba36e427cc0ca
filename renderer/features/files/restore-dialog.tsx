import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatInstant } from '../../../shared/wording/format-day.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { ChosenBackup } from './files-slice.ts';
import classes from './name-dialog.module.css';

/** Says what a backup holds and what it becomes, and asks under which name. */
export function RestoreDialog(props: {
  readonly chosen: ChosenBackup;
  /** null = it is not to be restored. */
  readonly onAnswer: (name: string | null) => void;
}) {
  const { chosen, onAnswer } = props;
  const { look } = chosen;
  const translate = useTranslate();
  const failure = useApp((state) => state.fileFailure);
  const isBusy = useApp((state) => state.opening !== null);
  const [name, setName] = useState(look.name);
  const facts = [
    [
      translate('files.restore.from'),
      look.kind === 'real'
        ? chosen.fileName
        : `${chosen.fileName} · ${translate('files.kind.demonstration')}`,
    ],
    [
      translate('files.restore.changed'),
      look.changedAt === null ? '–' : formatInstant(look.changedAt, translate.language),
    ],
    [translate('files.restore.agents'), String(look.agents)],
    [translate('files.restore.entries'), String(look.entries)],
  ] as const;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') onAnswer(name.trim());
  }

  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={translate('files.restore.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit} noValidate>
        <dl className={classes['facts']}>
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{translate('files.restore.effect')}</p>
        <TextInput
          label={translate('files.restore.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name.trim() === '' ? translate('files.name.required') : null}
          maxLength={100}
          required
          data-autofocus
        />
        {failure && <FailureBox failure={failure} />}
        <div className={classes['actions']}>
          <Button variant="default" onClick={() => onAnswer(null)}>
            {translate('app.cancel')}
          </Button>
          <Button type="submit" disabled={isBusy || name.trim() === ''}>
            {translate('files.restore.go')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
