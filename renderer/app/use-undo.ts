import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { wordAction } from './word-action.ts';

/** Undo and redo that say what they did. */
export function useUndo() {
  const translate = useTranslate();
  const undoLast = useApp((state) => state.undo);
  const redoLast = useApp((state) => state.redo);
  const notify = useApp((state) => state.notify);

  return {
    async undo() {
      const entry = await undoLast();
      if (entry) notify('app.undone', { action: wordAction(translate, entry) });
    },
    async redo() {
      const entry = await redoLast();
      if (entry) notify('app.redone', { action: wordAction(translate, entry) });
    },
  };
}
