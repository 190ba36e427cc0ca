import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './name-dialog.module.css';

const LONGEST_NAME = 100;

/** Asks how a new planner file is to be called. */
export function NameDialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onCancel: () => void;
  readonly onName: (name: string) => void;
}) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    setName('');
    setMissing(false);
  }, [props.isOpen]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else props.onName(name.trim());
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <form onSubmit={submit} noValidate>
        <TextInput
          label={translate('files.name')}
          placeholder={translate('files.name.hint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isMissing ? translate('files.name.required') : null}
          maxLength={LONGEST_NAME}
          required
          data-autofocus
        />
        <div className={classes['actions']}>
          <Button variant="default" onClick={props.onCancel}>
            {translate('app.cancel')}
          </Button>
          <Button type="submit">{translate('files.create.go')}</Button>
        </div>
      </form>
    </Modal>
  );
}
