import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { CountTable } from './count-table.tsx';
import classes from './done-view.module.css';
import { totalsOf, type ImportStage } from './import-stage.ts';

/** What was written, and the way back. */
export function DoneView(props: { readonly stage: Extract<ImportStage, { kind: 'done' }> }) {
  const translate = useTranslate();
  const undoImport = useApp((state) => state.undoImport);
  const cancelImport = useApp((state) => state.cancelImport);
  const go = useApp((state) => state.go);
  const latest = useApp((state) => state.session?.file?.undo?.sequence ?? null);
  const { fileName, summary, sequence } = props.stage;
  // Undo takes back the latest change: only while that is this import may it be offered here.
  const isLatest = sequence !== null && latest === sequence;
  const isUndone = props.stage.isUndone && !isLatest;
  const totals = totalsOf(summary);

  async function leave(): Promise<void> {
    go('rotation');
    await cancelImport();
  }

  return (
    <div className={classes['view']}>
      <div className={classes['head']} role="status">
        {isUndone ? (
          <IconArrowBackUp size={28} aria-hidden="true" />
        ) : (
          <IconCircleCheck size={28} aria-hidden="true" />
        )}
        <div>
          <h2>{translate(isUndone ? 'imports.undone.title' : 'imports.done.title')}</h2>
          <p>
            {isUndone
              ? translate('imports.done.undone')
              : translate('imports.done.text', {
                  count: totals.created + totals.changed,
                  file: fileName,
                })}
          </p>
        </div>
      </div>
      {!isUndone && <CountTable sheets={summary.sheets} totals={totals} />}
      <div className={classes['actions']}>
        <Button onClick={() => void leave()}>{translate('imports.done.go')}</Button>
        {isLatest && (
          <Button variant="default" onClick={() => void undoImport()}>
            {translate('imports.done.undo')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => void cancelImport()}>
          {translate('imports.done.again')}
        </Button>
      </div>
    </div>
  );
}
