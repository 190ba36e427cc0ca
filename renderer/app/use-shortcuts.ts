import { useEffect, useEffectEvent } from 'react';
import { shortcutOf } from './shortcuts.ts';
import { useActions } from './use-actions.ts';

/** Keys that work everywhere in the window. */
export function useShortcuts(): void {
  const run = useActions();

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
