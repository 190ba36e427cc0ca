import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { IsoDate } from '../../../../shared/dates.ts';
import {
  SENSITIVE_GROUND_KINDS,
  type SensitiveGround,
  type SensitiveGroundKind,
} from '../../../../shared/domain/sensitive-ground.ts';
import { formatDay } from '../../../../shared/wording/format-day.ts';
import { capitalised } from '../../../../shared/wording/capitalised.ts';
import { DayField } from '../../../app/day-field.tsx';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { useUnsaved } from '../../../app/use-unsaved.ts';
import { IconTool } from '../../../ui/icon-tool.tsx';
import table from '../../../ui/table.module.css';
import classes from './agent-file.module.css';

type Grounds = readonly SensitiveGround[];
type Props = {
  readonly staffNumber: string;
  readonly grounds: Grounds;
  readonly canEdit: boolean;
  /** Told of what the file has taken. */
  readonly onChange: (change: (now: Grounds) => Grounds) => void;
};

/** The grounds that were shown, and a way to add one and to take one away. */
export function GroundTable({ staffNumber, grounds, canEdit, onChange }: Props) {
  const translate = useTranslate();
  const removeGround = useApp((state) => state.removeGround);
  const remove = async (ground: SensitiveGround) => {
    if (await removeGround(ground)) onChange((now) => now.filter(({ id }) => id !== ground.id));
  };
  return (
    <>
      {grounds.length === 0 && (
        <p className={classes['note']} role="status">
          {translate('agentFile.sensitive.none')}
        </p>
      )}
      {grounds.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']} aria-label={translate('agentFile.section.sensitive')}>
            <thead>
              <tr>
                <th scope="col">{translate('agentFile.sensitive.kind')}</th>
                <th scope="col">{translate('agentFile.sensitive.text')}</th>
                <th scope="col">{translate('agentFile.sensitive.from')}</th>
                <th scope="col">{translate('agentFile.sensitive.to')}</th>
                {canEdit && <td />}
              </tr>
            </thead>
            <tbody>
              {grounds.map((ground) => {
                const kind = capitalised(translate(`agentFile.sensitive.kind.${ground.kind}`));
                return (
                  <tr key={ground.id}>
                    <th scope="row">{kind}</th>
                    <td className={classes['ground']}>{ground.text}</td>
                    <td className={classes['day']}>{ground.from && formatDay(ground.from)}</td>
                    <td className={classes['day']}>{ground.to && formatDay(ground.to)}</td>
                    {canEdit && (
                      <td>
                        <IconTool
                          label={translate('agentFile.remove', { row: kind })}
                          onClick={() => void remove(ground)}
                        >
                          <IconTrash size={16} />
                        </IconTool>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {canEdit && (
        <NewGround staffNumber={staffNumber} onMade={(made) => onChange((now) => [...now, made])} />
      )}
    </>
  );
}

function NewGround(props: {
  readonly staffNumber: string;
  readonly onMade: (made: SensitiveGround) => void;
}) {
  const translate = useTranslate();
  const addGround = useApp((state) => state.addGround);
  const [kind, setKind] = useState<SensitiveGroundKind>('family');
  const [text, setText] = useState('');
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [to, setTo] = useState<IsoDate | null>(null);

  useUnsaved(text.trim() !== '');

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { staffNumber } = props;
    const made = await addGround({ staffNumber, kind, text: text.trim(), from, to });
    if (made === null) return;
    props.onMade(made);
    setText('');
  };

  return (
    <form className={classes['sensitive']} onSubmit={(event) => void add(event)}>
      <NativeSelect
        label={translate('agentFile.sensitive.kind')}
        value={kind}
        data={SENSITIVE_GROUND_KINDS.map((value) => ({
          value,
          label: capitalised(translate(`agentFile.sensitive.kind.${value}`)),
        }))}
        onChange={({ currentTarget }) =>
          setKind(SENSITIVE_GROUND_KINDS.find((one) => one === currentTarget.value) ?? 'other')
        }
      />
      <Textarea
        className={classes['reason'] ?? ''}
        label={translate('agentFile.sensitive.text')}
        value={text}
        rows={3}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <DayField label={translate('agentFile.sensitive.from')} value={from} onChange={setFrom} />
      <DayField label={translate('agentFile.sensitive.to')} value={to} onChange={setTo} />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={text.trim() === ''}
      >
        {translate('agentFile.add')}
      </Button>
    </form>
  );
}
