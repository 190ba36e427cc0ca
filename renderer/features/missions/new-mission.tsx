import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
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
  const [isBusy, setBusy] = useState(false);
  const closeSafely = useUnsaved(props.isOpen && !isBusy && `${code}${subject}`.trim() !== '');
  const isTaken = props.taken.includes(code.trim());

  function close(): void {
    setCode('');
    setSubject('');
    props.onClose();
  }

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = { mission_code: code.trim(), subject: subject.trim() };
    setBusy(true);
    const isMade = await changeMission({ table: 'special_missions', op: 'create', values });
    setBusy(false);
    if (!isMade) return;
    close();
    go('missions', values.mission_code);
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={() => closeSafely(close)}
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
