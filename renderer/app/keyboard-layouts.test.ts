import { describe, expect, it } from 'vitest';
import { toGridCommand } from '../grid/grid-command.ts';
import { shortcutOf, SHORTCUTS } from './shortcuts.ts';

/** What a key writes alone and with Shift; the place of each key by its name on QWERTY (`code`). */
type Layout = Readonly<Record<string, readonly [string, string]>>;

/** `KeyA` to `KeyZ` where letters lie as on QWERTY; those that differ are given. */
const letters = (moved: Readonly<Record<string, string>>): Layout =>
  Object.fromEntries(
    [...'abcdefghijklmnopqrstuvwxyz'].map((usual) => {
      const letter = moved[usual] ?? usual;
      return [`Key${usual.toUpperCase()}`, [letter, letter.toUpperCase()]] as const;
    }),
  );

const digits = (plain: string, shifted: string): Layout =>
  Object.fromEntries(
    [...'1234567890'].map((digit, at) => [
      `Digit${digit}`,
      [[...plain][at] ?? '', [...shifted][at] ?? ''] as const,
    ]),
  );

const AZERTY = { a: 'q', q: 'a', z: 'w', w: 'z' };
const QWERTZ = { y: 'z', z: 'y' };
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'AZERTY of Belgium': {
    ...letters({ ...AZERTY, m: ',' }),
    ...digits('&é"\'(§è!çà', '1234567890'),
    ...{ KeyM: [',', '?'], Semicolon: ['m', 'M'], Comma: [';', '.'], Period: [':', '/'] },
    ...{ Slash: ['=', '+'], Minus: [')', '°'], Equal: ['-', '_'], Quote: ['ù', '%'] },
  },
  'AZERTY of France': {
    ...letters({ ...AZERTY, m: ',' }),
    ...digits('&é"\'(-è_çà', '1234567890'),
    ...{ KeyM: [',', '?'], Semicolon: ['m', 'M'], Comma: [';', '.'], Period: [':', '/'] },
    ...{ Slash: ['!', '§'], Minus: [')', '°'], Equal: ['=', '+'], Quote: ['ù', '%'] },
  },
  'QWERTZ of Germany': {
    ...letters(QWERTZ),
    ...digits('1234567890', '!"§$%&/()='),
    ...{ Minus: ['ß', '?'], Equal: ['´', '`'], Comma: [',', ';'], Period: ['.', ':'] },
    ...{ Slash: ['-', '_'], Semicolon: ['ö', 'Ö'], Quote: ['ä', 'Ä'] },
  },
  'QWERTZ of Switzerland': {
    ...letters(QWERTZ),
    ...digits('1234567890', '+"*ç%&/()='),
    ...{ Minus: ["'", '?'], Equal: ['^', '`'], Comma: [',', ';'], Period: ['.', ':'] },
    ...{ Slash: ['-', '_'], Semicolon: ['é', 'ö'], Quote: ['à', 'ä'] },
  },
  'QWERTY of the United States': {
    ...letters({}),
    ...digits('1234567890', '!@#$%^&*()'),
    ...{ Minus: ['-', '_'], Equal: ['=', '+'], Comma: [',', '<'], Period: ['.', '>'] },
    ...{ Slash: ['/', '?'], Semicolon: [';', ':'], Quote: ["'", '"'] },
  },
};

/** What AltGr writes on one of these layouts or another. */
const BY_ALT_GR = ['@', '#', '{', '}', '[', ']', '|', '\\', '€', '~', '^', '`', '?', 'z', 'k'];

/** One character each, and therefore at another place on another layout. */
const WRITTEN = SHORTCUTS.map(({ keys }) => keys.split('+'))
  .filter((keys) => keys[0] === 'Ctrl' && keys.length === 2 && keys[1]?.length === 1)
  .map((keys) => keys[1]?.toLowerCase() ?? '')
  .filter((character) => !'↓↑←→'.includes(character));

const press = (key: string, held: { shift?: boolean; altGr?: boolean } = {}) => ({
  key,
  ...{ ctrlKey: true, metaKey: false, shiftKey: held.shift ?? false, altKey: held.altGr ?? false },
});

const meant = (key: string, held: { shift?: boolean; altGr?: boolean } = {}) =>
  shortcutOf(press(key, held)) ??
  toGridCommand({ key, control: true, shift: held.shift ?? false, alt: held.altGr ?? false })?.kind;

describe.each(Object.entries(LAYOUTS))('on %s', (_name, layout) => {
  const keys = Object.entries(layout);

  it.each(WRITTEN)('“%s” is written by one key, without AltGr and without a digit', (character) => {
    const plain = keys.filter(([, written]) => written[0] === character);
    const shifted = keys.filter(([, written]) => written[1].toLowerCase() === character);
    const [code] = plain[0] ?? shifted[0] ?? [];
    expect(code).toBeDefined();
    expect(code).not.toMatch(/^Digit/);
  });

  it('the key that writes a letter does what the letter says, wherever it lies', () => {
    const writing = (letter: string) =>
      keys.filter(([, [plain]]) => plain === letter).map(([, [plain]]) => meant(plain));
    expect(writing('z')).toEqual(['undo']);
    expect(writing('y')).toEqual(['redo']);
    expect(writing('a')).toEqual(['select-all']);
    expect(writing('k')).toEqual(['find']);
    expect(writing('e')).toEqual(['export']);
  });

  it('no shortcut needs a digit key, alone or with Shift', () => {
    const ofDigits = keys
      .filter(([code]) => code.startsWith('Digit'))
      .flatMap(([, [plain, shifted]]) => [meant(plain), meant(shifted, { shift: true })]);
    expect(ofDigits.filter((one) => one !== undefined)).toEqual([]);
  });

  it('the list of shortcuts opens by the key that writes a question mark', () => {
    const marks = keys.filter(([, [, shifted]]) => shifted === '?');
    expect(marks.map(([, [, shifted]]) => meant(shifted, { shift: true }))).toEqual(['shortcuts']);
  });
});

it('nothing written with AltGr is a shortcut', () => {
  for (const key of BY_ALT_GR) expect([key, meant(key, { altGr: true })]).toEqual([key, undefined]);
});

it('no shortcut of the list is asked for with Ctrl and Alt together, nor with a digit', () => {
  const listed = SHORTCUTS.map(({ keys }) => keys);
  expect(listed.filter((keys) => /Ctrl\+Alt|AltGr|Shift\+\d|Ctrl\+\d/.test(keys))).toEqual([]);
});
