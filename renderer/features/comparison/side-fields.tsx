import { ActionIcon } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { DayField } from '../../app/day-field.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './comparison.module.css';
import type { Side, Sides } from './sides.ts';

/** Which two moments are compared: of each the day, and as of when the file is known. */
export function SideFields(props: {
  readonly sides: Sides;
  readonly onChange: (sides: Sides) => void;
}) {
  const { sides, onChange } = props;
  const translate = useTranslate();
  const swap = translate('comparison.swap');
  return (
    <div className={classes['sides']}>
      <Fields
        label={translate('comparison.before')}
        side={sides.before}
        onChange={(before) => onChange({ ...sides, before })}
      />
      <ActionIcon
        variant="default"
        size={28}
        aria-label={swap}
        title={swap}
        onClick={() => onChange({ before: sides.after, after: sides.before })}
      >
        <IconArrowsExchange size={16} />
      </ActionIcon>
      <Fields
        label={translate('comparison.after')}
        side={sides.after}
        onChange={(after) => onChange({ ...sides, after })}
      />
    </div>
  );
}

function Fields(props: {
  readonly label: string;
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}) {
  const { label, side, onChange } = props;
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  return (
    <div role="group" aria-label={label} className={classes['side']}>
      <strong aria-hidden>{label}</strong>
      <DayField
        label={translate('app.moment.on')}
        value={side.on}
        isRequired
        onChange={(on) => on && onChange({ ...side, on })}
      />
      <DayField
        label={translate('comparison.known_on')}
        value={side.knownOn}
        max={today}
        onChange={(knownOn) => onChange({ ...side, knownOn })}
      />
    </div>
  );
}
