import { ActionIcon, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { CAREERS } from '../../../shared/domain/agent.ts';
import type { Reference } from '../../../shared/api/records.ts';
import { STATUSES } from '../../../shared/rules/verdict.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import { placeChoices } from '../../app/choices.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './board.module.css';
import { NO_FILTER } from './board-rows.ts';
import { ZOOMS } from './board-scale.ts';
import type { BoardView } from './board-slice.ts';

type Props = {
  readonly view: BoardView;
  readonly reference: Reference;
  /** Rows shown. */
  readonly count: number;
  readonly onChange: (patch: Partial<BoardView>) => void;
};

/** What the rows are, how wide a year is, and which rows are shown. */
export function BoardTools({ view, reference, count, onChange }: Props) {
  const translate = useTranslate();
  const isNarrowed =
    view.text !== '' ||
    view.career !== null ||
    view.status !== null ||
    view.place !== null ||
    view.onlyProblems;
  return (
    <div className={classes['tools']}>
      <SegmentedControl
        aria-label={translate('board.axis')}
        value={view.axis}
        onChange={(axis) => onChange({ axis: axis === 'functions' ? 'functions' : 'agents' })}
        data={(['agents', 'functions'] as const).map((value) => ({
          value,
          label: translate(`board.axis.${value}`),
        }))}
      />
      <SegmentedControl
        aria-label={translate('board.zoom')}
        value={view.zoom}
        onChange={(value) => onChange({ zoom: ZOOMS.find((zoom) => zoom === value) ?? 'years' })}
        data={ZOOMS.map((value) => ({ value, label: translate(`board.zoom.${value}`) }))}
      />
      <TextInput
        type="search"
        className={classes['search'] ?? ''}
        aria-label={translate('board.search')}
        placeholder={translate('board.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={view.text}
        onChange={({ currentTarget: { value } }) => onChange({ text: value })}
      />
      <Choices
        label={translate('board.career')}
        value={view.career}
        choices={CAREERS.map((value) => ({ value, label: translate(`lists.career.${value}`) }))}
        onChange={(value) => onChange({ career: CAREERS.find((one) => one === value) ?? null })}
      />
      {view.axis === 'agents' && (
        <Choices
          label={translate('board.status')}
          value={view.status}
          choices={STATUSES.map((value) => ({ value, label: translate(`lists.verdict.${value}`) }))}
          onChange={(value) => onChange({ status: STATUSES.find((one) => one === value) ?? null })}
        />
      )}
      <div className={classes['choice']}>
        <ChoiceField
          label={translate('board.place')}
          groups={placeChoices(reference, false, translate)}
          value={view.place}
          placeholder={translate('board.place')}
          onChange={(place) => onChange({ place })}
        />
      </div>
      <Checkbox
        label={translate('board.problems')}
        checked={view.onlyProblems}
        onChange={({ currentTarget: { checked } }) => onChange({ onlyProblems: checked })}
      />
      <span className={classes['count']} role="status">
        {translate('board.rows', { count })}
      </span>
      {isNarrowed && (
        <ActionIcon
          aria-label={translate('board.filters.clear')}
          title={translate('board.filters.clear')}
          onClick={() => onChange(NO_FILTER)}
        >
          <IconFilterOff size={16} />
        </ActionIcon>
      )}
    </div>
  );
}

function Choices(props: {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}) {
  return (
    <Select
      className={classes['choice'] ?? ''}
      label={props.label}
      placeholder={props.label}
      data={[...props.choices]}
      value={props.value}
      onChange={props.onChange}
      clearable
      clearButtonProps={{ 'aria-hidden': true }}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
