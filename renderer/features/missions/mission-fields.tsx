import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import { DayField } from '../../app/day-field.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './missions.module.css';

type Props = {
  readonly judged: JudgedMission;
  readonly canWrite: boolean;
  readonly onSave: (values: Cells) => void;
};

/** What is recorded of a mission; each field is saved when it is left. */
export function MissionFields({ judged, canWrite, onSave }: Props) {
  const translate = useTranslate();
  const { mission, holderName } = judged;
  return (
    <div className={classes['fields']}>
      <TextField
        label={translate('missions.subject')}
        value={mission.subject}
        isDisabled={!canWrite}
        onSave={(subject) => subject !== null && onSave({ subject })}
      />
      <TextField
        label={translate('missions.title_borne')}
        value={mission.titleBorne}
        isDisabled={!canWrite}
        onSave={(titleBorne) => onSave({ title_borne: titleBorne })}
      />
      <TextField
        label={translate('missions.holder')}
        value={mission.holder ?? holderName}
        isDisabled={!canWrite || mission.staffNumber !== null}
        onSave={(holder) => onSave({ holder })}
      />
      <DayField
        label={translate('missions.published_on')}
        value={mission.publishedOn}
        isDisabled={!canWrite}
        onChange={(date) => onSave({ published_on: date })}
      />
      <DayField
        label={translate('missions.from')}
        value={mission.from}
        isDisabled={!canWrite}
        onChange={(date) => onSave({ from: date })}
      />
      <DayField
        label={translate('missions.to')}
        value={mission.to}
        min={mission.from ?? undefined}
        isDisabled={!canWrite}
        onChange={(date) => onSave({ to: date })}
      />
      <fieldset className={classes['choice']}>
        <legend>{translate('missions.trusted')}</legend>
        <SegmentedControl
          aria-label={translate('missions.trusted')}
          disabled={!canWrite}
          value={mission.trusted === null ? '' : String(mission.trusted)}
          onChange={(value) => onSave({ trusted: value === '' ? null : value === 'true' })}
          data={[
            { value: 'true', label: translate('missions.yes') },
            { value: 'false', label: translate('missions.no') },
            { value: '', label: translate('missions.unknown') },
          ]}
        />
      </fieldset>
    </div>
  );
}

function TextField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly isDisabled: boolean;
  readonly onSave: (value: string | null) => void;
}) {
  const { label, value, isDisabled, onSave } = props;
  const [text, setText] = useState(value ?? '');
  const commit = () => {
    const typed = text.trim() === '' ? null : text.trim();
    if (typed !== value) onSave(typed);
  };
  return (
    <TextInput
      label={label}
      value={text}
      disabled={isDisabled}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
