import type { ImportCheck } from '../../../shared/api/import-check.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { sheetLabel } from './sheet-label.ts';

/** Asks once more, with the counts, before an import that changes many agents. */
export function BrakeDialog(props: {
  readonly isOpen: boolean;
  readonly check: ImportCheck;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}) {
  const translate = useTranslate();
  const { changedShare, sheets } = props.check;
  const touched = sheets.filter(({ created, changed }) => created + changed > 0);

  return (
    <ConfirmDialog
      isOpen={props.isOpen}
      title={translate('imports.brake.title')}
      cancel={translate('imports.brake.cancel')}
      confirm={translate('imports.brake.confirm')}
      close={translate('app.close')}
      onCancel={props.onCancel}
      onConfirm={props.onConfirm}
    >
      <p>{translate('imports.brake.share', { percent: Math.round(changedShare * 100) })}</p>
      <ul>
        {touched.map(({ sheet, created, changed }) => (
          <li key={sheet}>
            {translate('imports.brake.counts', {
              sheet: sheetLabel(sheet, translate.language),
              created,
              changed,
            })}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
