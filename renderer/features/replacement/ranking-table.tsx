import type { InterimAnswer } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './replacement.module.css';

/** Who comes in which place, and on what that rests. */
export function RankingTable({ ranking }: Pick<InterimAnswer, 'ranking'>) {
  const translate = useTranslate();
  const isTied = (rank: number) => ranking.filter((one) => one.rank === rank).length > 1;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{translate('replacement.rank')}</th>
            <th scope="col">{translate('replacement.agent')}</th>
            <th scope="col">{translate('replacement.class')}</th>
            <th scope="col">{translate('replacement.class_since')}</th>
            <th scope="col">{translate('replacement.at_post_since')}</th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((one) => (
            <tr key={one.staffNumber} data-first={one.rank === 1}>
              <td>
                <strong>{one.rank}</strong>
                {isTied(one.rank) && (
                  <span className={classes['tied']}>{translate('replacement.tied')}</span>
                )}
              </td>
              <th scope="row">
                <AgentLink staffNumber={one.staffNumber}>
                  {one.lastName} {one.firstName}
                </AgentLink>
              </th>
              <td>{one.class ?? translate('replacement.class.none')}</td>
              <td>{shownDay(one.classSince)}</td>
              <td>{shownDay(one.atPostSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shownDay(date: IsoDate | null): string {
  return date === null ? '–' : formatDay(date);
}
