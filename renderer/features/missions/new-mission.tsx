import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './missions.module.css';

/** Asks how a new mission is called, records it and opens it. */
export function NewMission(props: {
  readonly isOpen: boolean;
  /** Codes of the missions on file. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const changeMission = useApp((state) => state.changeMission);
  const [code, setCode] = useState('');
  const [subject, setSubject] = useState('');
  const isTaken = props.taken.includes(code.trim());

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = { mission_code: code.trim(), subject: subject.trim() };
    if (!(await changeMission({ table: 'special_missions', op: 'create', values }))) return;
    setCode('');
    setSubject('');
    props.onClose();
    go('missions', values.mission_code);
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('missions.new')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <form className={classes['form']} onSubmit={(event) => void create(event)}>
        <TextInput
          data-autofocus
          required
          label={translate('missions.code')}
          value={code}
          error={isTaken && translate('missions.code.taken')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextInput
          required
          label={translate('missions.subject')}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Button type="submit" disabled={code.trim() === '' || subject.trim() === '' || isTaken}>
          {translate('missions.new.go')}
        </Button>
      </form>
    </Modal>
  );
}
