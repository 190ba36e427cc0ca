import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import classes from './navigation.module.css';
import type { Screen } from './screen-slice.ts';
import { NAVIGATION, SCREENS } from './screens.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** From here on there is room for names beside the grid. */
const ROOMY = '(min-width: 1600px)';

/** The screens of the file at the left edge: icons with names, or icons alone. */
export function Navigation() {
  const translate = useTranslate();
  const screen = useApp((state) => state.screen);
  const go = useApp((state) => state.go);
  const chosenWidth = useApp((state) => state.isNavigationWide);
  const setNavigationWide = useApp((state) => state.setNavigationWide);
  const isRoomy = useMediaQuery(ROOMY, false, { getInitialValueInEffect: false });
  const isWide = chosenWidth ?? isRoomy;
  const Width = isWide ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand;

  return (
    <nav
      className={classes['navigation']}
      data-wide={isWide}
      data-region="navigation"
      aria-label={translate('app.region.navigation')}
    >
      {NAVIGATION.map(({ words, screens }) => (
        <section key={words} className={classes['group']} aria-label={translate(words)}>
          {isWide && <h2 className={classes['title']}>{translate(words)}</h2>}
          {screens.map(({ screen: one, icon: Icon }) => (
            <Line
              key={one}
              to={one}
              name={translate(SCREENS[one].words)}
              isWide={isWide}
              isCurrent={one === screen}
              icon={<Icon size={18} aria-hidden />}
              onClick={() => go(one)}
            />
          ))}
        </section>
      ))}
      <span className={classes['space']} />
      <Line
        name={translate(isWide ? 'app.navigation.narrow' : 'app.navigation.wide')}
        isWide={isWide}
        isCurrent={false}
        icon={<Width size={18} aria-hidden />}
        onClick={() => setNavigationWide(!isWide)}
      />
    </nav>
  );
}

function Line(props: {
  readonly name: string;
  readonly to?: Screen;
  readonly isWide: boolean;
  readonly isCurrent: boolean;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
}) {
  const { name, to, isWide, isCurrent, icon, onClick } = props;
  return (
    <Tooltip
      label={name}
      position="right"
      disabled={isWide}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        className={classes['line']}
        data-to={to}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={isWide ? undefined : name}
        onClick={onClick}
      >
        {icon}
        {isWide && <span>{name}</span>}
      </button>
    </Tooltip>
  );
}
