import { Button, Modal } from '@mantine/core';
import classes from './about-dialog.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Which planner this is, what law it reads, and what a helpdesk will ask. */
export function AboutDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  const session = useApp((state) => state.session);
  const notify = useApp((state) => state.notify);
  const version = session?.version ?? '';
  const host = translate(`app.about.host.${session?.host ?? 'browser'}`);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(`${translate('app.product')} ${version}, ${host}`);
    notify('app.copied');
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={translate('app.product')}
      closeButtonProps={{ 'aria-label': translate('app.close') }}
    >
      <div className={classes['content']}>
        <p>{translate('app.about.law')}</p>
        <p className={classes['quiet']}>{translate('app.about.private')}</p>
        <dl className={classes['facts']}>
          <dt>{translate('app.about.version')}</dt>
          <dd>{version}</dd>
          <dt>{translate('app.about.runs')}</dt>
          <dd>{host}</dd>
          <dt>{translate('app.about.licence')}</dt>
          <dd>EUPL-1.2</dd>
        </dl>
        <div>
          <Button variant="default" onClick={() => void copy()}>
            {translate('app.copy')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
