import type { HeadquartersAnswer } from '../../../shared/api/replacement-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './replacement.module.css';

/** Those who hold a function of management or of staff directorate on the day. */
export function HolderTable({ holders }: Pick<HeadquartersAnswer, 'holders'>) {
  const translate = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = toNames(reference, translate.language);
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption className={classes['caption']}>{translate('replacement.holders')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('replacement.agent')}</th>
            <th scope="col">{translate('replacement.holders.function')}</th>
            <th scope="col">{translate('replacement.holders.since')}</th>
            <th scope="col">{translate('replacement.holders.until')}</th>
          </tr>
        </thead>
        <tbody>
          {holders.map(({ staffNumber, lastName, firstName, kind, service, from, to, interim }) => (
            <tr key={`${staffNumber} ${kind} ${from}`}>
              <th scope="row">
                <AgentLink staffNumber={staffNumber}>
                  {lastName} {firstName}
                </AgentLink>
              </th>
              <td>
                {translate(`replacement.holders.${kind}`)}
                {service !== null && `, ${names.place(service)}`}
                {interim === true && (
                  <span className={classes['tied']}>
                    {translate('replacement.holders.interim')}
                  </span>
                )}
              </td>
              <td>{formatDay(from)}</td>
              <td>{to === null ? '–' : formatDay(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
