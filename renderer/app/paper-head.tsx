import { formatDay } from '../../shared/wording/format-day.ts';
import classes from './paper-head.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** What a printed screen says of itself, and the window says elsewhere. Seen on paper alone. */
export function PaperHead() {
  const origin = useOrigin();
  return (
    <div className={classes['paper']}>
      <p>{origin}</p>
      <InventedMark />
    </div>
  );
}

/** That nothing printed is real, where nothing is. */
export function InventedMark() {
  const translate = useTranslate();
  const isInvented = useApp((state) => state.session?.file?.kind === 'demonstration');
  return isInvented && <p>{translate('app.print.invented')}</p>;
}

/** Of which file, judged on which day, and as known on which where that is past. */
export function useOrigin(): string {
  const translate = useTranslate();
  const name = useApp((state) => state.session?.file?.name ?? '');
  const { on, knownOn } = useApp((state) => state.moment);
  const origin = translate('app.print.origin', { file: name, day: formatDay(on) });
  if (knownOn === null) return origin;
  return translate('app.print.known', { origin, day: formatDay(knownOn) });
}
