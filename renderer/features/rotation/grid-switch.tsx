import { useTranslate } from '../../app/use-translate.ts';
import classes from './grid-switch.module.css';
import type { GridName } from './grid-name.ts';

const GRIDS: readonly GridName[] = ['rotation', 'art21'];

/** Which list the grid shows: the rotation of the careers, or the state agents under art. 21. */
export function GridSwitch(props: {
  readonly grid: GridName;
  readonly onChange: (grid: GridName) => void;
}) {
  const translate = useTranslate();
  return (
    <div role="group" aria-label={translate('eligibility.switch')} className={classes['switch']}>
      {GRIDS.map((grid) => (
        <button
          key={grid}
          type="button"
          className={classes['choice']}
          aria-pressed={grid === props.grid}
          onClick={() => props.onChange(grid)}
        >
          {translate(`eligibility.switch.${grid}`)}
        </button>
      ))}
    </div>
  );
}
