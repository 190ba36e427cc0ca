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

  // Whatever has the keys to itself at the moment, such as a bar that is held.
  const onLockKey = useEffectEvent((event: KeyboardEvent) => {
    if (shortcutOf(event) !== 'lock') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run.lock();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    const lockListener = (event: KeyboardEvent) => onLockKey(event);
    window.addEventListener('keydown', listener);
    window.addEventListener('keydown', lockListener, { capture: true });
    return () => {
      window.removeEventListener('keydown', listener);
      window.removeEventListener('keydown', lockListener, { capture: true });
    };
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
