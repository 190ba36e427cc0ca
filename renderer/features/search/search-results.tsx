import {
  IconArrowRight,
  IconGavel,
  IconMapPin,
  IconUser,
  IconBriefcase,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslate } from '../../app/use-translate.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './search-dialog.module.css';
import type { SearchEntry, SearchGroup, SearchKind } from './search-entry.ts';

const ICONS: Readonly<Record<SearchKind, TablerIcon>> = {
  agent: IconUser,
  post: IconMapPin,
  function: IconBriefcase,
  article: IconGavel,
  command: IconArrowRight,
};

type Props = {
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  readonly chosen: SearchEntry | undefined;
  readonly optionId: (entry: SearchEntry) => string;
  readonly onOpen: (entry: SearchEntry) => void;
};

/** What was found, group by group; the field above keeps the focus and says which is chosen. */
export function SearchResults({ id, groups, chosen, optionId, onOpen }: Props) {
  const translate = useTranslate();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={translate('search.results')}
      className={classes['list']}
    >
      {groups.map(({ kind, entries }) => {
        const Icon = ICONS[kind];
        return (
          <div key={kind} role="group" aria-label={translate(`search.kind.${kind}`)}>
            <p className={classes['kind']} aria-hidden>
              {translate(`search.kind.${kind}`)}
            </p>
            {entries.map((entry) => (
              <button
                type="button"
                key={entry.id}
                id={optionId(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === chosen}
                className={classes['entry']}
                ref={(element) => {
                  if (entry === chosen) element?.scrollIntoView?.({ block: 'nearest' });
                }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onOpen(entry)}
              >
                <Icon size={16} aria-hidden />
                <span className={classes['label']}>{entry.label}</span>
                <span className={classes['detail']}>{entry.detail}</span>
                {entry.keys !== undefined && <Kbd keys={entry.keys} />}
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}
