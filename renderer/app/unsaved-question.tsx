import { useEffect } from 'react';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { unsavedWork } from './unsaved-slice.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Asks before a step takes away what was typed; the browser or the system asks where the window closes. */
export function UnsavedQuestion() {
  const translate = useTranslate();
  const losing = useApp((state) => state.waiting?.losing ?? null);
  const forms = useApp((state) => unsavedWork(state, losing ?? 'file')?.forms ?? 0);
  const cells = useApp((state) => unsavedWork(state, losing ?? 'file')?.cells ?? 0);
  const isImportWaiting = useApp(
    (state) => unsavedWork(state, losing ?? 'file')?.isImportWaiting ?? false,
  );
  const answer = useApp((state) => state.answerLeaving);
  useUnloadGuard(useApp((state) => unsavedWork(state, 'file') !== null));
  return (
    <ConfirmDialog
      isOpen={losing !== null}
      title={translate('app.unsaved.title')}
      cancel={translate('app.unsaved.stay')}
      confirm={translate('app.unsaved.leave')}
      close={translate('app.close')}
      onCancel={() => answer(false)}
      onConfirm={() => answer(true)}
    >
      {forms > 0 && <p>{translate('app.unsaved.form')}</p>}
      {cells > 0 && <p>{translate('app.unsaved.cells', { count: cells })}</p>}
      {isImportWaiting && <p>{translate('app.unsaved.import')}</p>}
    </ConfirmDialog>
  );
}

function useUnloadGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
