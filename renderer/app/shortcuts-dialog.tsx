import { Modal } from '@mantine/core';
import { ShortcutList } from './shortcut-list.tsx';
import { SHORTCUT_COLUMNS, type ShortcutPlace } from './shortcuts.ts';
import classes from './shortcuts-dialog.module.css';
import { useTranslate } from './use-translate.ts';

/** Every shortcut of the window, in words. */
export function ShortcutsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  const place = (one: ShortcutPlace) => (
    <section key={one}>
      <h3>{translate(`app.shortcuts.place.${one}`)}</h3>
      <ShortcutList place={one} />
    </section>
  );
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      size="min(1160px, 100%)"
      title={translate('app.shortcuts.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <div className={classes['places']}>
        {SHORTCUT_COLUMNS.map((places) => (
          <div key={places.join(' ')}>{places.map(place)}</div>
        ))}
      </div>
      <p className={classes['hint']}>{translate('app.shortcuts.screens')}</p>
    </Modal>
  );
}
