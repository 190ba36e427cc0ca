import { Button, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { SHORTEST_REASON } from '../../../shared/api/sensitive-api.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from '../../app/sender-form.module.css';

/** Puts the family and health grounds into the letter, once the reason of the look is recorded. */
export function GroundsForm(props: {
  readonly staffNumber: string;
  readonly look: number | null;
  readonly onLook: (look: number | null) => void;
}) {
  const { staffNumber, look, onLook } = props;
  const translate = useTranslate();
  const lookForProposal = useApp((state) => state.lookForProposal);
  const [reason, setReason] = useState('');
  const isEnough = reason.trim().length >= SHORTEST_REASON;

  const putIn = async (event: FormEvent) => {
    event.preventDefault();
    if (!isEnough) return;
    onLook(await lookForProposal(staffNumber, reason.trim()));
    setReason('');
  };

  return (
    <form
      className={classes['form']}
      aria-labelledby="grounds-title"
      onSubmit={(event) => void putIn(event)}
    >
      <div className={classes['head']}>
        <h2 id="grounds-title">{translate('proposal.grounds.title')}</h2>
        <p>{translate('proposal.grounds.about')}</p>
      </div>
      {look === null ? (
        <>
          <TextInput
            label={translate('proposal.grounds.reason')}
            value={reason}
            autoComplete="off"
            maxLength={500}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            disabled={!isEnough}
            leftSection={<IconEye size={16} aria-hidden />}
          >
            {translate('proposal.grounds.add')}
          </Button>
        </>
      ) : (
        <>
          <p role="status">{translate('proposal.grounds.in', { number: String(look) })}</p>
          <Button
            variant="default"
            leftSection={<IconEyeOff size={16} aria-hidden />}
            onClick={() => onLook(null)}
          >
            {translate('proposal.grounds.remove')}
          </Button>
        </>
      )}
    </form>
  );
}
