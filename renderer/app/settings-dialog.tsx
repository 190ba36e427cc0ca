import { Button, Modal, NativeSelect, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { LOCK_AFTER } from '../platform/stored-preferences.ts';
import classes from './settings-dialog.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** What is set once for this person: when the window locks, what is remembered, for whom it speaks. */
export function SettingsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('app.settings.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <div className={classes['parts']}>
        <LockSetting />
        <RecentSetting />
        <AccessibilitySetting />
      </div>
    </Modal>
  );
}

function LockSetting() {
  const translate = useTranslate();
  const lockAfter = useApp((state) => state.lockAfter);
  const setLockAfter = useApp((state) => state.setLockAfter);
  const word = (minutes: number) =>
    minutes === 0
      ? translate('app.settings.lock.never')
      : translate('app.settings.lock.minutes', { count: minutes });
  return (
    <NativeSelect
      data-autofocus
      label={translate('app.settings.lock')}
      description={translate('app.settings.lock.hint')}
      data={LOCK_AFTER.map((minutes) => ({ value: String(minutes), label: word(minutes) }))}
      value={String(lockAfter)}
      onChange={({ currentTarget: { value } }) =>
        setLockAfter(LOCK_AFTER.find((minutes) => String(minutes) === value) ?? lockAfter)
      }
    />
  );
}

function RecentSetting() {
  const translate = useTranslate();
  const recent = useApp((state) => state.recentFiles);
  const readRecent = useApp((state) => state.readRecent);
  const keepRecent = useApp((state) => state.keepRecent);
  const clearRecent = useApp((state) => state.clearRecent);
  const [isCleared, setCleared] = useState(false);
  useEffect(() => void readRecent(), [readRecent]);
  if (recent === null) return null;
  return (
    <div className={classes['part']}>
      <Switch
        label={translate('app.settings.recent')}
        description={translate('app.settings.recent.hint')}
        checked={recent.isKept}
        onChange={({ currentTarget: { checked } }) => void keepRecent(checked)}
      />
      {recent.isKept && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void clearRecent().then(() => setCleared(true))}
        >
          {translate('app.settings.recent.clear')}
        </Button>
      )}
      <p role="status">
        {isCleared && recent.count === 0 && translate('app.settings.recent.cleared')}
      </p>
    </div>
  );
}

/** Only a window of our own can be told. */
function AccessibilitySetting() {
  const translate = useTranslate();
  const settings = useApp((state) => state.desktopSettings);
  const readDesktop = useApp((state) => state.readDesktop);
  const keepDesktop = useApp((state) => state.keepDesktop);
  useEffect(() => void readDesktop(), [readDesktop]);
  if (settings === null) return null;
  return (
    <Switch
      label={translate('app.settings.accessibility')}
      description={translate('app.settings.accessibility.hint')}
      checked={settings.forcesAccessibility}
      onChange={({ currentTarget: { checked } }) =>
        void keepDesktop({ forcesAccessibility: checked })
      }
    />
  );
}
