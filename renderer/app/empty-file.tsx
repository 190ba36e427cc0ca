import { Button } from '@mantine/core';
import type { IsoDate } from '../../shared/dates.ts';
import { formatDay } from '../../shared/wording/format-day.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** A file without any agent, or without any known by that day. */
export function EmptyFile({ knownOn }: { readonly knownOn: IsoDate | null }) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  if (knownOn !== null)
    return (
      <EmptyState title={translate('rotation.empty.none_known', { day: formatDay(knownOn) })} />
    );
  return (
    <EmptyState
      title={translate('rotation.empty.no_agents')}
      text={translate('rotation.empty.no_agents_text')}
    >
      <Button onClick={() => go('import')}>{translate('rotation.empty.import')}</Button>
    </EmptyState>
  );
}
