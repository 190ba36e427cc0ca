import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import type { Impact } from '../../../shared/api/readings-api.ts';
import { SWITCHES } from '../../../shared/rules/readings.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { wordOption } from '../../../shared/wording/word-reading.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import classes from './readings.module.css';

/** Says how many verdicts change, asks why, and sets the reading. */
export function SetReadingDialog(props: {
  readonly impact: Impact;
  readonly onClose: (isSet: boolean) => void;
}) {
  const { impact, onClose } = props;
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const setReading = useApp((state) => state.setReading);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const closeSafely = useUnsaved(reason.trim() !== '');
  const close = () => closeSafely(() => onClose(false));
  const doubt = SWITCHES[impact.name].ambiguity;
  const option = wordOption(impact.name, impact.option, translate);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await setReading({ ...impact, reason: reason.trim() }, { doubt, option });
    if (reply.ok) onClose(true);
    else setFailure(reply.error);
  };

  return (
    <Modal
      opened
      onClose={close}
      title={translate('readings.confirm.title', { doubt, option })}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <form className={classes['form']} onSubmit={(event) => void submit(event)}>
        <p>
          <strong>
            {translate('readings.confirm.count', { count: impact.verdicts, on: formatDay(on) })}
          </strong>
        </p>
        <p>{translate('readings.confirm.effect')}</p>
        <Textarea
          label={translate('readings.confirm.reason')}
          description={translate('readings.confirm.reason.hint')}
          value={reason}
          required
          data-autofocus
          maxLength={2_000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure && <FailureBox failure={failure} />}
        <div className={classes['actions']}>
          <Button variant="default" onClick={close}>
            {translate('agent.form.cancel')}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            {translate('readings.confirm.set')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
