import { ASSIGNMENT_KINDS } from '../../../shared/domain/assignment.ts';
import { useTranslate } from '../../app/use-translate.ts';
import bars from './bars.module.css';
import classes from './board-detail.module.css';

const SIGNS = [
  ...(['planned', 'lawful', 'over', 'needs', 'gap', 'overlap'] as const),
  ...(['vacant', 'handover', 'today', 'window'] as const),
];

/** What the shapes and patterns of the board stand for. */
export function BoardLegend() {
  const translate = useTranslate();
  return (
    <ul className={classes['legend']} aria-label={translate('board.legend')}>
      {ASSIGNMENT_KINDS.map((kind) => (
        <li key={kind}>
          <span className={bars['sample']} data-kind={kind} aria-hidden />
          {translate(`lists.kind.${kind}`)}
        </li>
      ))}
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span className={bars['sample']} data-sign={sign} aria-hidden>
            {sign === 'needs' ? '!' : ''}
          </span>
          {translate(`board.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
