import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAccessible, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { THEMES } from '../platform/stored-preferences.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

const ICONS = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop } as const;

/** Light, dark, or as the system; and lists page by page. */
export function ThemeMenu() {
  const translate = useTranslate();
  const chosen = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const hasPagedLists = useApp((state) => state.hasPagedLists);
  const setPagedLists = useApp((state) => state.setPagedLists);
  const Chosen = ICONS[chosen];

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={translate('app.theme')}>
          <ActionIcon aria-label={translate('app.theme')}>
            <Chosen size={17} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={chosen}>
          {THEMES.map((theme) => {
            const Icon = ICONS[theme];
            return (
              <Menu.RadioItem
                key={theme}
                value={theme}
                closeMenuOnClick
                rightSection={<Icon size={16} />}
                onChange={() => setTheme(theme)}
              >
                {translate(`app.theme.${theme}`)}
              </Menu.RadioItem>
            );
          })}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={hasPagedLists}
          closeMenuOnClick
          rightSection={<IconAccessible size={16} />}
          onChange={setPagedLists}
        >
          {translate('app.paged_lists')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
