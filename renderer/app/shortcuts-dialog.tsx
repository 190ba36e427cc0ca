import { Modal } from '@mantine/core';
import { ShortcutList } from './shortcut-list.tsx';
import { SHORTCUT_PLACES, type ShortcutPlace } from './shortcuts.ts';
import classes from './shortcuts-dialog.module.css';
import { useTranslate } from './use-translate.ts';

/** Every shortcut of the window, in words. */
export function ShortcutsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  const [first, ...others] = SHORTCUT_PLACES;
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
      size="min(820px, 100%)"
      title={translate('app.shortcuts.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <div className={classes['places']}>
        {first && place(first)}
        <div>{others.map(place)}</div>
      </div>
      <p className={classes['hint']}>{translate('app.shortcuts.screens')}</p>
    </Modal>
  );
}
