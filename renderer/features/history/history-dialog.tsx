import { Modal } from '@mantine/core';
import { useTranslate } from '../../app/use-translate.ts';

/** The journal of the open file. */
export function HistoryDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('history.title')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      {translate('history.lead')}
    </Modal>
  );
}
