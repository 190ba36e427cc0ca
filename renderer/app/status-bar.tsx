import classes from './status-bar.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** The quiet line below: what the page says, how many changes, the version. */
export function StatusBar(props: { readonly slotRef: (slot: HTMLElement | null) => void }) {
  const translate = useTranslate();
  const changes = useApp((state) => state.session?.file?.journalEntries ?? 0);
  const version = useApp((state) => state.session?.version ?? '');
  const show = useApp((state) => state.show);

  return (
    <footer
      className={classes['bar']}
      data-region="status"
      aria-label={translate('app.region.status')}
    >
      <div ref={props.slotRef} className={classes['slot']} />
      <button type="button" className={classes['link']} onClick={() => show('history')}>
        {translate('app.changes', { count: changes })}
      </button>
      <button type="button" className={classes['link']} onClick={() => show('shortcuts')}>
        {translate('app.status.shortcuts')}
      </button>
      <span>{version}</span>
    </footer>
  );
}
