import { Button } from '@mantine/core';
import { IconEye, IconFlask, IconHistory, IconPlugConnectedX } from '@tabler/icons-react';
import { formatDay } from '../../shared/wording/format-day.ts';
import { Banner } from '../ui/banner.tsx';
import { ReadingsBanner } from './readings-banner.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** What must stay in sight: invented data, a look back, reading only, a planner that is silent. */
export function Banners() {
  const translate = useTranslate();
  const file = useApp((state) => state.session?.file ?? null);
  const isReached = useApp((state) => state.isReached);
  const knownOn = useApp((state) => state.moment.knownOn);
  const setMoment = useApp((state) => state.setMoment);

  return (
    <section aria-label={translate('app.region.banners')}>
      {!isReached && (
        <Banner tone="danger" icon={<IconPlugConnectedX size={16} />}>
          {translate('app.connection.lost')}
        </Banner>
      )}
      {file?.kind === 'demonstration' && (
        <Banner tone="demo" icon={<IconFlask size={16} />}>
          {translate('app.banner.demonstration')}
        </Banner>
      )}
      {file?.readOnly && (
        <Banner tone="caution" icon={<IconEye size={16} />}>
          {translate('app.banner.readOnly')}
        </Banner>
      )}
      {file && knownOn !== null && (
        <Banner
          tone="caution"
          icon={<IconHistory size={16} />}
          action={
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setMoment({ knownOn: null })}
            >
              {translate('app.banner.knownOn.leave')}
            </Button>
          }
        >
          {translate('app.banner.knownOn', { day: formatDay(knownOn) })}
        </Banner>
      )}
      <ReadingsBanner />
    </section>
  );
}
