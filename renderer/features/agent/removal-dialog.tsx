import type { Derogation } from '../../../shared/domain/derogation.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { AgentEdit } from './agent-edit.ts';
import { namePlace, nameStay } from './name-mark.ts';
import type { Names } from '../../app/place-names.ts';
import type { CareerBar } from './timeline-marks.ts';

/** What is about to be removed, as it was seen. */
export type Removal =
  | { readonly kind: 'assignment'; readonly bar: CareerBar }
  | { readonly kind: 'derogation'; readonly bar: CareerBar; readonly derogation: Derogation };

/** Names what would go, and asks; the answer is no unless it is said. */
export function RemovalDialog(props: {
  readonly removal: Removal | null;
  readonly names: Names;
  readonly onClose: () => void;
}) {
  const { removal, names, onClose } = props;
  const translate = useTranslate();
  const saveEdit = useApp((state) => state.saveEdit);
  const reportFailure = useApp((state) => state.reportFailure);
  const kind = removal?.kind ?? 'assignment';
  const name = removal === null ? '' : nameRemoval(removal, names, translate);

  const remove = async (asked: Removal) => {
    onClose();
    const news = { key: `agent.removed.${asked.kind}`, values: { name } } as const;
    const reply = await saveEdit(toEdit(asked), null, news);
    if (!reply.ok) reportFailure(reply.error);
  };

  return (
    <ConfirmDialog
      isOpen={removal !== null}
      title={translate(`agent.remove.${kind}.title`)}
      cancel={translate('agent.form.cancel')}
      confirm={translate('agent.remove.confirm')}
      close={translate('app.close')}
      onCancel={onClose}
      onConfirm={() => removal && void remove(removal)}
    >
      <p>{translate(`agent.remove.${kind}.text`, { name })}</p>
    </ConfirmDialog>
  );
}

function nameRemoval(removal: Removal, names: Names, translate: Translate): string {
  if (removal.kind === 'assignment') return nameStay(removal.bar, names, translate);
  return translate('agent.name.derogation', {
    kind: translate(`lists.derogation.${removal.derogation.kind}`),
    place: namePlace(removal.bar.assignment, names, translate),
  });
}

function toEdit(removal: Removal): AgentEdit {
  const { id, version } =
    removal.kind === 'assignment' ? removal.bar.assignment : removal.derogation;
  return { kind: `${removal.kind}.remove`, id, version };
}
