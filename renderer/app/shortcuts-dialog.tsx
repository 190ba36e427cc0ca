import { Modal } from '@mantine/core';
import { Kbd } from '../ui/kbd.tsx';
import { SHORTCUTS } from './shortcuts.ts';
import classes from './shortcuts-dialog.module.css';
import { useTranslate } from './use-translate.ts';

/** Every shortcut of the window, in words. */
export function ShortcutsDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('app.shortcuts.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <dl className={classes['list']}>
        {SHORTCUTS.map(({ keys, words }) => (
          <div key={keys} className={classes['line']}>
            <dt>{translate(words)}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
