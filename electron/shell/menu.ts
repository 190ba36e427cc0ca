import type { MenuItemConstructorOptions } from 'electron';
import type { Key, Translate } from '../../shared/wording/translator.ts';

/** What the menu asks of the page, which knows what is chosen and what may be undone. */
export type MenuCommand =
  'undo' | 'redo' | 'open' | 'import' | 'export' | 'print' | 'shortcuts' | 'about';

export type MenuParts = {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  readonly hasDevTools: boolean;
  send(command: MenuCommand): void;
};

/**
 * Standard menus in standard order (UX-54).
 *
 * The keys of commands are shown here and heard by the page, which also knows when a text is being
 * typed. Closing has no key outside macOS: Ctrl+W lies where Ctrl+Z is looked for on AZERTY.
 */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const { translate, platform, hasDevTools } = parts;
  const isMac = platform === 'darwin';
  const label = (name: Key) => ({ label: translate(name) });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      ...label('host.menu.file'),
      submenu: [
        command(parts, 'open', 'CmdOrCtrl+O'),
        command(parts, 'import', 'CmdOrCtrl+I'),
        command(parts, 'export', 'CmdOrCtrl+E'),
        command(parts, 'print', 'CmdOrCtrl+P'),
        separator,
        isMac
          ? { role: 'close', ...label('host.menu.close') }
          : { role: 'quit', ...label('host.menu.quit'), accelerator: '' },
      ],
    },
    {
      ...label('host.menu.edit'),
      submenu: [
        command(parts, 'undo', 'CmdOrCtrl+Z'),
        command(parts, 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut', ...label('host.menu.cut') },
        { role: 'copy', ...label('host.menu.copy') },
        { role: 'paste', ...label('host.menu.paste') },
        { role: 'selectAll', ...label('host.menu.selectAll') },
      ],
    },
    {
      ...label('host.menu.view'),
      submenu: [
        { role: 'resetZoom', ...label('host.menu.zoomReset') },
        { role: 'zoomIn', ...label('host.menu.zoomIn') },
        { role: 'zoomOut', ...label('host.menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', ...label('host.menu.fullScreen') },
        ...(hasDevTools ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      ...label('host.menu.window'),
      role: 'window',
      submenu: [{ role: 'minimize', ...label('host.menu.minimize') }],
    },
    {
      ...label('host.menu.help'),
      role: 'help',
      submenu: [command(parts, 'shortcuts', ''), command(parts, 'about', '')],
    },
  ];
}

function command(
  { translate, send }: MenuParts,
  name: MenuCommand,
  keys: string,
): MenuItemConstructorOptions {
  return {
    id: name,
    label: translate(`host.menu.${name}`),
    click: () => send(name),
    ...(keys === '' ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}
