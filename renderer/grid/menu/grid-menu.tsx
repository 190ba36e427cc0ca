import { Menu } from '@mantine/core';
import { Fragment, type ReactElement, useId } from 'react';
import type { Translate } from '../../../shared/wording/translator.ts';
import { wordKeys } from '../../app/word-keys.ts';
import { Kbd } from '../../ui/kbd.tsx';
import classes from './grid-menu.module.css';
import type { GridMenuState } from './use-grid-menu.ts';

/** The menu of a grid, which is its one child; each line shows the keys that do the same. */
export function GridMenu(props: {
  readonly menu: GridMenuState;
  readonly translate: Translate;
  readonly children: ReactElement;
}) {
  const { menu, translate, children } = props;
  const label = useId();
  return (
    <Menu
      opened={menu.groups !== null}
      onChange={(isOpen) => !isOpen && menu.close()}
      position="bottom-start"
      offset={2}
      // On a window that holds it neither below nor above, it lies over the cell.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      // The grid itself puts the focus back.
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.ContextMenu>{children}</Menu.ContextMenu>
      <Menu.Dropdown
        className={classes['menu'] ?? ''}
        aria-labelledby={label}
        onContextMenu={(event) => event.preventDefault()}
      >
        <span id={label} role="presentation" className="visually-hidden">
          {menu.label}
        </span>
        {menu.groups?.map((group, at) => (
          <Fragment key={group[0]?.name}>
            {at > 0 && <Menu.Divider />}
            {group.map((entry) => (
              <Menu.Item
                key={entry.name}
                onClick={() => menu.choose(entry)}
                rightSection={
                  entry.keys !== undefined && <Kbd keys={wordKeys(entry.keys, translate)} />
                }
              >
                <span className={classes['label']}>{entry.label}</span>
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
