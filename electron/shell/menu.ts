import type { MenuItemConstructorOptions } from 'electron';
import type { Key, Translate } from '../../shared/wording/translator.ts';

/** What the menu asks of the page, which knows what is chosen and what may be undone. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'open'
  | 'import'
  | 'export'
  | 'print'
  | 'lock'
  | 'settings'
  | 'find'
  | 'search'
  | 'help'
  | 'shortcuts'
  | 'about';

export type MenuParts = {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  readonly hasDevTools: boolean;
  /** Nothing of the page can be asked for then. */
  readonly isLocked: boolean;
  send(command: MenuCommand): void;
};

/**
 * Standard menus in standard order, each entry with a letter to press after Alt (UX-54).
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
        command(parts, 'lock', 'CmdOrCtrl+L'),
        command(parts, 'settings', ''),
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
        separator,
        command(parts, 'find', 'CmdOrCtrl+K'),
        command(parts, 'search', 'CmdOrCtrl+F'),
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
      ...label('host.menu.helpMenu'),
      role: 'help',
      submenu: [
        command(parts, 'help', 'F1'),
        command(parts, 'shortcuts', 'CmdOrCtrl+?'),
        separator,
        command(parts, 'about', ''),
      ],
    },
  ];
}

function command(
  { translate, isLocked, send }: MenuParts,
  name: MenuCommand,
  keys: string,
): MenuItemConstructorOptions {
  return {
    id: name,
    label: translate(`host.menu.${name}`),
    enabled: !isLocked,
    click: () => send(name),
    ...(keys === '' ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}
