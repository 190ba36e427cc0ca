import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { OpenFile } from '../../shared/api/records.ts';
import classes from './undo-buttons.module.css';
import { wordAction } from './word-action.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { useUndo } from './use-undo.ts';

/** Undo and redo, each naming what it would take back or bring back. */
export function UndoButtons(props: { readonly file: OpenFile }) {
  const translate = useTranslate();
  const { undo, redo } = useUndo();
  const isLookingBack = useApp((state) => state.moment.knownOn !== null);
  const { file } = props;
  const isLocked = file.readOnly || isLookingBack;
  const undoLabel = file.undo
    ? translate('app.undo.named', { action: wordAction(translate, file.undo) })
    : translate('app.undo.nothing');
  const redoLabel = file.redo
    ? translate('app.redo.named', { action: wordAction(translate, file.redo) })
    : translate('app.redo.nothing');

  return (
    <>
      <Tooltip label={`${undoLabel} (Ctrl+Z)`}>
        <ActionIcon
          className={classes['button']}
          aria-label={undoLabel}
          aria-disabled={isLocked || !file.undo}
          onClick={() => !isLocked && file.undo && void undo()}
        >
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoLabel} (Ctrl+Y)`}>
        <ActionIcon
          className={classes['button']}
          aria-label={redoLabel}
          aria-disabled={isLocked || !file.redo}
          onClick={() => !isLocked && file.redo && void redo()}
        >
          <IconArrowForwardUp size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
