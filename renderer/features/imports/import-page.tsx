import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { CheckingView } from './checking-view.tsx';
import { CheckView } from './check-view.tsx';
import { DoneView } from './done-view.tsx';
import { FileDrop } from './file-drop.tsx';
import classes from './import-page.module.css';
import type { ImportStage } from './import-stage.ts';

const STEP: Readonly<Record<ImportStage['kind'], number>> = {
  file: 0,
  checking: 1,
  checked: 1,
  writing: 1,
  done: 2,
};

/** File, check, summary: what the import of a workbook goes through. */
export function ImportPage() {
  const translate = useTranslate();
  const stage = useApp((state) => state.importStage);
  const cancelImport = useApp((state) => state.cancelImport);
  const go = useApp((state) => state.go);

  function leave(): void {
    // A check stands until it is taken or cancelled: going to look elsewhere costs nothing.
    if (stage.kind !== 'checked') void cancelImport();
    go('rotation');
  }

  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={16} />}
          onClick={leave}
          disabled={stage.kind === 'writing'}
        >
          {translate('app.back')}
        </Button>
        <h1>{translate('imports.title')}</h1>
        <ol className={classes['steps']} aria-label={translate('imports.steps')}>
          {(['file', 'check', 'done'] as const).map((step, index) => (
            <li
              key={step}
              data-state={index < STEP[stage.kind] ? 'past' : undefined}
              aria-current={index === STEP[stage.kind] ? 'step' : undefined}
            >
              <span className={classes['number']} aria-hidden="true">
                {index + 1}
              </span>
              {translate(`imports.step.${step}`)}
            </li>
          ))}
        </ol>
      </header>
      <div className={classes['body']}>
        <Stage stage={stage} />
      </div>
    </div>
  );
}

function Stage(props: { readonly stage: ImportStage }) {
  const { stage } = props;
  switch (stage.kind) {
    case 'file':
      return <FileDrop failure={stage.failure} />;
    case 'checking':
      return <CheckingView fileName={stage.fileName} isSent={stage.upload !== null} canCancel />;
    case 'checked':
      return <CheckView checked={stage} />;
    case 'writing':
      return <CheckingView fileName={stage.checked.fileName} isSent canCancel={false} />;
    case 'done':
      return <DoneView stage={stage} />;
  }
}
