import type { Key } from '../../shared/wording/translator.ts';

export type ShortcutId =
  | 'undo'
  | 'redo'
  | 'save'
  | 'open'
  | 'import'
  | 'export'
  | 'find'
  | 'back'
  | 'shortcuts'
  | 'regions'
  | 'regions-back';

/** The list a person can call up; grid keys are those of any spreadsheet and not repeated. */
export const SHORTCUTS: readonly { readonly keys: string; readonly words: Key }[] = [
  { keys: 'Ctrl+Z', words: 'app.shortcuts.undo' },
  { keys: 'Ctrl+Y', words: 'app.shortcuts.redo' },
  { keys: 'Ctrl+S', words: 'app.shortcuts.save' },
  { keys: 'Ctrl+O', words: 'app.shortcuts.open' },
  { keys: 'Ctrl+I', words: 'app.shortcuts.import' },
  { keys: 'Ctrl+E', words: 'app.shortcuts.export' },
  { keys: 'Ctrl+K', words: 'app.shortcuts.find' },
  { keys: 'Ctrl+F', words: 'app.shortcuts.search' },
  { keys: 'Alt+←', words: 'app.shortcuts.back' },
  { keys: 'F6', words: 'app.shortcuts.regions' },
  { keys: 'Shift+F6', words: 'app.shortcuts.regionsBack' },
  { keys: 'Esc', words: 'app.shortcuts.escape' },
  { keys: 'Ctrl+?', words: 'app.shortcuts.list' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Which shortcut was meant, by the character produced, never by the place of the key: on AZERTY the
 * key that writes z undoes. With Alt none is ours but Alt+Left, as in a
 * browser: AltGr arrives as Ctrl+Alt.
 */
export function shortcutOf(event: Pressed): ShortcutId | null {
  if (event.altKey)
    return event.key === 'ArrowLeft' && !event.ctrlKey && !event.shiftKey ? 'back' : null;
  if (event.key === 'F6') return event.shiftKey ? 'regions-back' : 'regions';
  if (!event.ctrlKey && !event.metaKey) return null;
  switch (event.key.toLowerCase()) {
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 's':
      return 'save';
    case 'o':
      return 'open';
    case 'i':
      return 'import';
    case 'k':
      return 'find';
    case 'e':
      return 'export';
    case '?':
      return 'shortcuts';
    default:
      return null;
  }
}
