import { describe, expect, it } from 'vitest';
import { toGridCommand } from './grid-command.ts';

const press = (keys: string) => {
  const parts = keys.split('+');
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const key = parts.at(-1) ?? '';
  const modifiers = { control: has('Ctrl'), shift: has('Shift'), alt: has('Alt') };
  return toGridCommand({ key: key === 'Space' ? ' ' : key, ...modifiers });
};

describe('keys as in Excel (UX-01)', () => {
  it.each([
    ['ArrowUp', 'up', false],
    ['ArrowDown', 'down', false],
    ['ArrowLeft', 'left', false],
    ['ArrowRight', 'right', false],
    ['Ctrl+ArrowUp', 'edge-up', false],
    ['Ctrl+ArrowDown', 'edge-down', false],
    ['Ctrl+ArrowLeft', 'edge-left', false],
    ['Ctrl+ArrowRight', 'edge-right', false],
    ['Shift+ArrowUp', 'up', true],
    ['Shift+ArrowRight', 'right', true],
    ['Ctrl+Shift+ArrowDown', 'edge-down', true],
    ['Ctrl+Shift+ArrowLeft', 'edge-left', true],
    ['Home', 'row-start', false],
    ['End', 'row-end', false],
    ['Shift+Home', 'row-start', true],
    ['Ctrl+Home', 'first-cell', false],
    ['Ctrl+End', 'last-cell', false],
    ['Ctrl+Shift+End', 'last-cell', true],
    ['PageUp', 'page-up', false],
    ['PageDown', 'page-down', false],
    ['Shift+PageDown', 'page-down', true],
    ['Enter', 'down', false],
    ['Shift+Enter', 'up', false],
  ])('%s moves %s (extends: %s)', (keys, step, extend) => {
    expect(press(keys)).toEqual({ kind: 'move', step, extend });
  });

  it.each([
    ['Ctrl+a', 'select-all'],
    ['Ctrl+A', 'select-all'],
    ['Ctrl+c', 'copy'],
    ['Ctrl+Insert', 'copy'],
    ['Shift+Space', 'select-row'],
    ['Ctrl+Space', 'select-column'],
    ['Space', 'open'],
    ['Ctrl+Enter', 'open'],
    ['Escape', 'collapse'],
  ])('%s asks to %s', (keys, kind) => {
    expect(press(keys)).toEqual({ kind });
  });

  it.each([
    'a',
    'c',
    'F6',
    'Alt+ArrowDown',
    'Ctrl+Alt+c',
    'Ctrl+PageUp',
    'Ctrl+Shift+c',
    'Ctrl+Tab',
  ])('%s is left to the browser', (keys) => {
    expect(press(keys)).toBeUndefined();
  });
});
