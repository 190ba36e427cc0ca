import { useEffect, useEffectEvent } from 'react';
import { formatTime } from '../../shared/wording/format-day.ts';
import { cycleRegion } from './cycle-region.ts';
import { shortcutOf, type ShortcutId } from './shortcuts.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { useUndo } from './use-undo.ts';

/** Keys that work everywhere in the window. */
export function useShortcuts(): void {
  const translate = useTranslate();
  const file = useApp((state) => state.session?.file ?? null);
  const isLookingBack = useApp((state) => state.moment.knownOn !== null);
  const notify = useApp((state) => state.notify);
  const show = useApp((state) => state.show);
  const go = useApp((state) => state.go);
  const openAnother = useApp((state) => state.openAnother);
  const { undo, redo } = useUndo();

  function saySaved(): void {
    if (!file?.savedAt) return notify('app.saved.nothing');
    notify('app.saved.already', { time: formatTime(file.savedAt, translate.language) });
  }

  const run: Readonly<Record<ShortcutId, () => void>> = {
    undo: () => file && !isLookingBack && void undo(),
    redo: () => file && !isLookingBack && void redo(),
    save: saySaved,
    open: () => file && void openAnother(),
    import: () => file && go('import'),
    export: () => file && show('export'),
    shortcuts: () => show('shortcuts'),
    regions: () => cycleRegion(1),
    'regions-back': () => cycleRegion(-1),
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (shortcut === null || event.defaultPrevented) return;
    const isTyping = isTextField(event.target);
    // While typing, undo takes back letters, as everywhere.
    if (isTyping && (shortcut === 'undo' || shortcut === 'redo')) return;
    event.preventDefault();
    run[shortcut]();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button'].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
