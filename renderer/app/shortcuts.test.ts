import { expect, it } from 'vitest';
import { SHORTCUT_COLUMNS, shortcutOf, SHORTCUTS } from './shortcuts.ts';

const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) =>
  shortcutOf({
    key,
    ctrlKey: held.ctrl ?? false,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
    metaKey: false,
  });

it.each([
  ['z', { ctrl: true }, 'undo'],
  ['Z', { ctrl: true }, 'undo'],
  ['Z', { ctrl: true, shift: true }, 'redo'],
  ['y', { ctrl: true }, 'redo'],
  ['s', { ctrl: true }, 'save'],
  ['o', { ctrl: true }, 'open'],
  ['i', { ctrl: true }, 'import'],
  ['e', { ctrl: true }, 'export'],
  ['p', { ctrl: true }, 'print'],
  ['k', { ctrl: true }, 'find'],
  ['ArrowLeft', { alt: true }, 'back'],
  ['?', { ctrl: true, shift: true }, 'shortcuts'],
  ['?', { ctrl: true }, 'shortcuts'],
  ['F6', {}, 'regions'],
  ['F6', { shift: true }, 'regions-back'],
] as const)('%s with %o means %s', (key, held, meant) => {
  expect(press(key, held)).toBe(meant);
});

it('never takes the key that AZERTY has where QWERTY has z', () => {
  expect(press('w', { ctrl: true })).toBeNull();
});

it('leaves AltGr to the characters it writes', () => {
  expect(press('z', { ctrl: true, alt: true })).toBeNull();
});

it('leaves plain letters alone', () => {
  expect(press('z')).toBeNull();
});

it.each(SHORTCUTS.filter(({ place, keys }) => place === 'everywhere' && keys !== 'Esc'))(
  'lists $keys, and takes it',
  ({ keys }) => {
    const parts = keys.split('+');
    const key = parts.at(-1) ?? '';
    const meant = press(key === '←' ? 'ArrowLeft' : key, {
      ctrl: parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
    });
    expect(meant).not.toBeNull();
  },
);

it('shows the keys of every place, once', () => {
  const shown = SHORTCUT_COLUMNS.flat();
  expect(shown.toSorted()).toEqual([...new Set(SHORTCUTS.map(({ place }) => place))].toSorted());
});
