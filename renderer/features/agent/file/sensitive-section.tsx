import { Button, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { SHORTEST_REASON } from '../../../../shared/api/sensitive-api.ts';
import type { SensitiveGround } from '../../../../shared/domain/sensitive-ground.ts';
import { formatInstant } from '../../../../shared/wording/format-day.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import table from '../../../ui/table.module.css';
import classes from './agent-file.module.css';
import { FileSection } from './file-section.tsx';
import { GroundTable } from './ground-table.tsx';

type Props = { readonly staffNumber: string; readonly canEdit: boolean };

/** Family and health grounds: hidden until a reason is given, and hidden again with the page. */
export function SensitiveSection({ staffNumber, canEdit }: Props) {
  const translate = useTranslate();
  const lookAtGrounds = useApp((state) => state.lookAtGrounds);
  const [reason, setReason] = useState('');
  const [grounds, setGrounds] = useState<readonly SensitiveGround[] | null>(null);
  const isEnough = reason.trim().length >= SHORTEST_REASON;

  const look = async (event: FormEvent) => {
    event.preventDefault();
    if (!isEnough) return;
    setGrounds(await lookAtGrounds(staffNumber, reason.trim()));
  };
  const hide = () => {
    setGrounds(null);
    setReason('');
  };

  return (
    <FileSection name="sensitive">
      <p className={classes['note']}>{translate('agentFile.sensitive.about')}</p>
      {grounds === null && (
        <form className={classes['sensitive']} onSubmit={(event) => void look(event)}>
          <TextInput
            className={classes['reason'] ?? ''}
            label={translate('agentFile.sensitive.reason')}
            description={translate('agentFile.sensitive.reason.hint')}
            value={reason}
            maxLength={500}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            leftSection={<IconEye size={16} />}
            disabled={!canEdit || !isEnough}
          >
            {translate('agentFile.sensitive.show')}
          </Button>
        </form>
      )}
      {grounds !== null && (
        <>
          <GroundTable
            {...{ staffNumber, grounds, canEdit }}
            onChange={(change) => setGrounds((now) => now && change(now))}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconEyeOff size={14} />}
            onClick={hide}
          >
            {translate('agentFile.sensitive.hide')}
          </Button>
        </>
      )}
      <Looks />
    </FileSection>
  );
}

function Looks() {
  const translate = useTranslate();
  const looks = useApp((state) => state.agentLooks);
  const id = 'file-looks';
  return (
    <>
      <h3 id={id}>{translate('agentFile.sensitive.looks')}</h3>
      {looks.length === 0 && (
        <p className={classes['note']}>{translate('agentFile.sensitive.looks.none')}</p>
      )}
      {looks.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{translate('recordHistory.when')}</th>
                <th scope="col">{translate('recordHistory.who')}</th>
                <th scope="col">{translate('recordHistory.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {looks.map(({ sequence, at, actor, reason }) => (
                <tr key={sequence}>
                  <td className={classes['day']}>{formatInstant(at, translate.language)}</td>
                  <td>{actor}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
