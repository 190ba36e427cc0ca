import type { Key } from '../../shared/wording/translator.ts';

export type ShortcutId =
  | 'undo'
  | 'redo'
  | 'save'
  | 'open'
  | 'import'
  | 'export'
  | 'print'
  | 'find'
  | 'lock'
  | 'back'
  | 'help'
  | 'shortcuts'
  | 'regions'
  | 'regions-back';

/** Where keys work: in the whole window, in every list of rows, or in one part of the product. */
export type ShortcutPlace = 'everywhere' | 'list' | 'records' | 'panel' | 'board' | 'map';

/** As the list shows them, column by column. */
export const SHORTCUT_COLUMNS: readonly (readonly ShortcutPlace[])[] = [
  ['everywhere', 'map'],
  ['list', 'panel'],
  ['records', 'board'],
];

/** The list a person can call up. No key leads to one screen: Ctrl+K finds each by its name. */
export const SHORTCUTS: readonly {
  readonly keys: string;
  readonly words: Key;
  readonly place: ShortcutPlace;
}[] = [
  { keys: 'F1', words: 'app.shortcuts.help', place: 'everywhere' },
  { keys: 'Ctrl+K', words: 'app.shortcuts.find', place: 'everywhere' },
  { keys: 'Ctrl+Z', words: 'app.shortcuts.undo', place: 'everywhere' },
  { keys: 'Ctrl+Y', words: 'app.shortcuts.redo', place: 'everywhere' },
  { keys: 'Ctrl+S', words: 'app.shortcuts.save', place: 'everywhere' },
  { keys: 'Ctrl+O', words: 'app.shortcuts.open', place: 'everywhere' },
  { keys: 'Ctrl+I', words: 'app.shortcuts.import', place: 'everywhere' },
  { keys: 'Ctrl+E', words: 'app.shortcuts.export', place: 'everywhere' },
  { keys: 'Ctrl+P', words: 'app.shortcuts.print', place: 'everywhere' },
  { keys: 'Ctrl+L', words: 'app.shortcuts.lock', place: 'everywhere' },
  { keys: 'Alt+←', words: 'app.shortcuts.back', place: 'everywhere' },
  { keys: 'F6', words: 'app.shortcuts.regions', place: 'everywhere' },
  { keys: 'Shift+F6', words: 'app.shortcuts.regionsBack', place: 'everywhere' },
  { keys: 'Esc', words: 'app.shortcuts.escape', place: 'everywhere' },
  { keys: 'Ctrl+?', words: 'app.shortcuts.list', place: 'everywhere' },
  { keys: 'Ctrl+F', words: 'app.shortcuts.search', place: 'list' },
  { keys: '↑ ↓ ← →', words: 'app.shortcuts.cells', place: 'list' },
  { keys: 'Ctrl+↓', words: 'app.shortcuts.edge', place: 'list' },
  { keys: 'Home', words: 'app.shortcuts.rowEnds', place: 'list' },
  { keys: 'Ctrl+Home', words: 'app.shortcuts.listEnds', place: 'list' },
  { keys: 'Page Down', words: 'app.shortcuts.page', place: 'list' },
  { keys: 'Shift+↓', words: 'app.shortcuts.range', place: 'list' },
  { keys: 'Ctrl+A', words: 'app.shortcuts.all', place: 'list' },
  { keys: 'Ctrl+Space', words: 'app.shortcuts.column', place: 'list' },
  { keys: 'Shift+Space', words: 'app.shortcuts.row', place: 'list' },
  { keys: 'Ctrl+C', words: 'app.shortcuts.copy', place: 'list' },
  { keys: 'Alt+↓', words: 'app.shortcuts.filter', place: 'list' },
  { keys: 'Shift+F10', words: 'app.shortcuts.menu', place: 'list' },
  { keys: 'Space', words: 'app.shortcuts.openRow', place: 'list' },
  { keys: 'F2', words: 'app.shortcuts.edit', place: 'records' },
  { keys: 'Ctrl+D', words: 'app.shortcuts.fill', place: 'records' },
  { keys: 'Ctrl+Enter', words: 'app.shortcuts.fillAll', place: 'records' },
  { keys: 'Ctrl+Enter', words: 'app.shortcuts.openRecord', place: 'records' },
  { keys: 'Ctrl+X', words: 'app.shortcuts.cut', place: 'records' },
  { keys: 'Ctrl+V', words: 'app.shortcuts.paste', place: 'records' },
  { keys: 'Delete', words: 'app.shortcuts.clear', place: 'records' },
  { keys: 'Esc', words: 'app.shortcuts.leave', place: 'records' },
  { keys: '← →', words: 'app.shortcuts.period', place: 'panel' },
  { keys: 'Ctrl+Enter', words: 'app.shortcuts.keep', place: 'panel' },
  { keys: '↑ ↓ ← →', words: 'app.shortcuts.bars', place: 'board' },
  { keys: 'Enter', words: 'app.shortcuts.hold', place: 'board' },
  { keys: '← →', words: 'app.shortcuts.moveDay', place: 'board' },
  { keys: 'Shift+→', words: 'app.shortcuts.moveMonth', place: 'board' },
  { keys: 'Home', words: 'app.shortcuts.part', place: 'board' },
  { keys: 'Esc', words: 'app.shortcuts.letGo', place: 'board' },
  { keys: '↑ ↓ ← →', words: 'app.shortcuts.map', place: 'map' },
  { keys: 'Enter', words: 'app.shortcuts.openPost', place: 'map' },
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
  if (event.key === 'F1') return 'help';
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
    case 'l':
      return event.shiftKey ? null : 'lock';
    case 'e':
      return 'export';
    case 'p':
      return event.shiftKey ? null : 'print';
    case '?':
      return 'shortcuts';
    default:
      return null;
  }
}
