import { Select, TextInput } from '@mantine/core';
import {
  IconDatabase,
  IconEye,
  IconGavel,
  IconMinus,
  IconSearch,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import {
  type ArticleEntry,
  type Effect,
  EFFECTS,
} from '../../../shared/rules/coverage/article-entry.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './article-list.module.css';
import type { ArticleFilter } from './filter-articles.ts';
import { wordNumber, wordTitle } from './word-article-entry.ts';

const SIGNS: Readonly<Record<Effect, TablerIcon>> = {
  judged: IconGavel,
  recorded: IconDatabase,
  shown: IconEye,
  none: IconMinus,
};

/** Sign and word of what the planner does with an article; `isShort` leaves the word to the pointer. */
export function EffectMark(props: { readonly effect: Effect; readonly isShort?: boolean }) {
  const { effect, isShort = false } = props;
  const translate = useTranslate();
  const Sign = SIGNS[effect];
  const word = translate(`articles.effect.${effect}`);
  return (
    <span className={classes['effect']} data-effect={effect} title={isShort ? word : undefined}>
      <Sign size={16} aria-hidden />
      <span className={isShort ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}

type Props = {
  readonly entries: readonly ArticleEntry[];
  readonly chosen: string;
  readonly filter: ArticleFilter;
  readonly onFilter: (patch: Partial<ArticleFilter>) => void;
  readonly onChoose: (number: string) => void;
};

/** The articles found, each with its coverage, under the search and the filter. */
export function ArticleList({ entries, chosen, filter, onFilter, onChoose }: Props) {
  const translate = useTranslate();
  const current = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    // Some browsers give a promise here, which an effect must not return.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <nav className={classes['side']} aria-label={translate('articles.list')}>
      <TextInput
        type="search"
        aria-label={translate('articles.search')}
        placeholder={translate('articles.search')}
        leftSection={<IconSearch size={14} />}
        value={filter.search}
        onChange={(event) => onFilter({ search: event.currentTarget.value })}
      />
      <Select
        aria-label={translate('articles.filter')}
        allowDeselect={false}
        value={filter.effect ?? 'all'}
        data={[
          { value: 'all', label: translate('articles.filter.all') },
          ...EFFECTS.map((value) => ({ value, label: translate(`articles.effect.${value}`) })),
        ]}
        onChange={(value) => onFilter({ effect: EFFECTS.find((one) => one === value) ?? null })}
      />
      {entries.length === 0 && <p className={classes['none']}>{translate('articles.none')}</p>}
      <ul className={classes['list']}>
        {entries.map(({ number, effect }) => (
          <li key={number}>
            <button
              ref={number === chosen ? current : undefined}
              type="button"
              className={classes['line']}
              aria-current={number === chosen ? 'true' : undefined}
              onClick={() => onChoose(number)}
            >
              <span className={classes['number']}>{wordNumber(number, translate)}</span>
              <span className={classes['title']}>{wordTitle(number, translate)}</span>
              <EffectMark effect={effect} isShort />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
