import { formatTime } from '../../shared/wording/format-day.ts';
import { cycleRegion } from './cycle-region.ts';
import type { ShortcutId } from './shortcuts.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { useUndo } from './use-undo.ts';

/** What each shortcut does now; nothing where it makes no sense. */
export function useActions(): Readonly<Record<ShortcutId, () => void>> {
  const translate = useTranslate();
  const file = useApp((state) => state.session?.file ?? null);
  const isLookingBack = useApp((state) => state.moment.knownOn !== null);
  const notify = useApp((state) => state.notify);
  const notSaved = useApp((state) => state.notSaved);
  const reportFailure = useApp((state) => state.reportFailure);
  const show = useApp((state) => state.show);
  const lock = useApp((state) => state.lock);
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  const showHelp = useApp((state) => state.showHelp);
  const go = useApp((state) => state.go);
  const back = useApp((state) => state.back);
  const askExport = useApp((state) => state.askExport);
  const openAnother = useApp((state) => state.openAnother);
  const { undo, redo } = useUndo();

  function saySaved(): void {
    if (file && notSaved) return reportFailure(notSaved);
    if (!file?.savedAt) return notify('app.saved.nothing');
    notify('app.saved.already', { time: formatTime(file.savedAt, translate.language) });
  }

  return {
    undo: () => file && !isLookingBack && void undo(),
    redo: () => file && !isLookingBack && void redo(),
    save: saySaved,
    open: () => file && void openAnother(),
    import: () => file && go('import'),
    export: () => file && askExport(),
    print: () => window.print(),
    lock,
    find: () => file && show('find'),
    back: () => file && back(),
    help: () => showHelp(!isHelpOpen),
    shortcuts: () => show('shortcuts'),
    regions: () => cycleRegion(1),
    'regions-back': () => cycleRegion(-1),
  };
}
