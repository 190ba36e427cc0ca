import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './post.module.css';
import { nameOn, titleOn } from './post-words.ts';

/** The functions that fall vacant by the end of the planning window, soonest first. */
export function VacancyTable({ sheet }: { readonly sheet: PostSheet }) {
  const translate = useTranslate();
  const until = useApp((state) => state.moment.until);
  const { vacancies } = sheet;
  return (
    <section className={classes['part']} aria-labelledby="vacancies-title">
      <h2 id="vacancies-title">{translate('posts.vacancies', { day: formatDay(until) })}</h2>
      {vacancies.length === 0 ? (
        <p className={classes['note']}>{translate('posts.vacancies.none')}</p>
      ) : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('lists.column.function')}</th>
                <th scope="col">{translate('posts.vacant.from')}</th>
                <th scope="col">{translate('posts.because')}</th>
                <th scope="col">{translate('posts.successor')}</th>
              </tr>
            </thead>
            <tbody>
              {vacancies.map(({ functionCode, from, why, leaver, vacancyCode, successor }) => (
                <tr key={functionCode}>
                  <th scope="row">{titleOn(sheet, functionCode, translate)}</th>
                  <td>{formatDay(from)}</td>
                  <td>
                    {translate(`posts.why.${why}`)}
                    {leaver !== null && ': '}
                    {leaver !== null && (
                      <AgentLink staffNumber={leaver}>{nameOn(sheet, leaver)}</AgentLink>
                    )}
                    {vacancyCode !== null && (
                      <small className={classes['file']}>
                        {translate('posts.vacancy.code', { code: vacancyCode })}
                      </small>
                    )}
                  </td>
                  <td>
                    {successor === null ? (
                      <span className={classes['open']}>{translate('posts.successor.none')}</span>
                    ) : (
                      <>
                        <AgentLink staffNumber={successor.staffNumber}>
                          {nameOn(sheet, successor.staffNumber)}
                        </AgentLink>{' '}
                        {translate('posts.successor.from', { day: formatDay(successor.from) })}
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
