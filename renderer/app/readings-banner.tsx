import { Button } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { useEffect } from 'react';
import { readingsSet } from '../../shared/rules/readings.ts';
import { wordReadings } from '../../shared/wording/word-reading.ts';
import { Banner } from '../ui/banner.tsx';
import { revisionOf } from './session-slice.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** In sight while the answers of the file rest on another reading than the catalogue's. */
export function ReadingsBanner() {
  const translate = useTranslate();
  const revision = useApp(revisionOf);
  const knownOn = useApp((state) => state.moment.knownOn);
  const readings = useApp((state) => state.readings);
  const readReadings = useApp((state) => state.readReadings);
  const go = useApp((state) => state.go);

  useEffect(() => {
    if (revision !== '') void readReadings(knownOn);
  }, [revision, knownOn, readReadings]);

  if (revision === '' || readings === null) return null;
  const count = Object.keys(readingsSet(readings)).length;
  if (count === 0) return null;
  return (
    <Banner
      tone="info"
      icon={<IconGitFork size={16} />}
      action={
        <Button size="compact-xs" variant="default" onClick={() => go('readings')}>
          {translate('readings.banner.show')}
        </Button>
      }
    >
      {translate(count === 1 ? 'readings.banner.one' : 'readings.banner.other', {
        doubts: wordReadings(readings, translate),
      })}
    </Banner>
  );
}
