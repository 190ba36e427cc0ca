import {
  type ComboboxItem,
  type ComboboxParsedItem,
  type OptionsFilter,
  Select,
} from '@mantine/core';
import { useTranslate } from './use-translate.ts';
import { type ChoiceGroup, isFound } from './choices.ts';

/** One of many, found by typing parts of its name in any order. A code not listed shows as itself. */
export function ChoiceField(props: {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** While nothing is chosen; "not recorded" unless told. */
  readonly placeholder?: string;
}) {
  const { label, groups, value, onChange, placeholder } = props;
  const translate = useTranslate();
  const isListed =
    value === null || groups.some(({ items }) => items.some((one) => one.value === value));
  return (
    <Select
      label={label}
      data={[
        ...(isListed ? [] : [{ group: '', items: [{ value, label: value }] }]),
        ...groups.map(({ group, items }) => ({ group, items: [...items] })),
      ]}
      value={value}
      onChange={onChange}
      searchable
      clearable
      limit={200}
      filter={filterGroups}
      placeholder={placeholder ?? translate('agent.field.none')}
      nothingFoundMessage={translate('agent.field.nothingFound')}
      clearButtonProps={{ 'aria-hidden': true }}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}

const filterGroups: OptionsFilter = ({ options, search, limit }) => {
  let left = limit;
  const take = (items: readonly ComboboxItem[]) => {
    const found = items.filter((item) => isFound(item.label, search)).slice(0, left);
    left -= found.length;
    return found;
  };
  return options.flatMap((option): readonly ComboboxParsedItem[] => {
    if (!('items' in option)) return take([option]);
    const items = take(option.items);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};
