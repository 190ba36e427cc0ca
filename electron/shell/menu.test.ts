import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/api/records.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { menuTemplate } from './menu.ts';

const PLATFORMS = ['win32', 'darwin'] as const;

const template = (language: (typeof LANGUAGES)[number], platform: NodeJS.Platform) =>
  menuTemplate({
    ...{ translate: createTranslator(language), platform, hasDevTools: false, isLocked: false },
    send: () => undefined,
  });

/** One line an entry: label, role, keys. */
function outline(items: readonly MenuItemConstructorOptions[], depth = 0): readonly string[] {
  return items.flatMap(({ label, role, type, accelerator, submenu }) => [
    [
      '  '.repeat(depth) + (type === 'separator' ? '—' : (label ?? '')),
      ...(role === undefined ? [] : [`role ${role}`]),
      ...(accelerator === undefined || accelerator === '' ? [] : [accelerator]),
    ].join(' | '),
    ...(Array.isArray(submenu) ? outline(submenu, depth + 1) : []),
  ]);
}

describe.each(LANGUAGES)('the native menu in %s', (language) => {
  it.each(PLATFORMS)('is as it was agreed on %s', (platform) => {
    expect(outline(template(language, platform)).join('\n')).toMatchSnapshot();
  });

  it.each(PLATFORMS)('has a letter of its own for each entry of each menu on %s', (platform) => {
    const bar = template(language, platform);
    for (const menu of [
      bar,
      ...bar.map(({ submenu }) => (Array.isArray(submenu) ? submenu : [])),
    ]) {
      const labels = menu.flatMap(({ label }) => label ?? []);
      const letters = labels.map((label) => /&(\p{L})/u.exec(label)?.[1]?.toLowerCase());
      expect(letters).not.toContain(undefined);
      expect(new Set(letters).size, labels.join(', ')).toBe(letters.length);
    }
  });
});
