import type { ArticleEntry } from '../../../shared/rules/coverage/article-entry.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './decree-page.module.css';
import { CountTable } from './count-table.tsx';
import { KeptTable } from './kept-table.tsx';

/** What the article answers of the open file on the moment's day, and what it leaves aside. */
export function FileSection({ entry: { number } }: { readonly entry: ArticleEntry }) {
  const translate = useTranslate();
  const coverage = useApp((state) => state.coverage);
  const failure = useApp((state) => state.coverageFailure);
  const on = useApp((state) => state.moment.on);
  if (failure !== null) return <FailureBox failure={failure} />;
  if (coverage === null)
    return <p className={classes['muted']}>{translate('app.screen.waiting')}</p>;

  const count = coverage.articles.find((one) => one.number === number);
  const day = formatDay(on);
  const kind = number === '21' ? 'art21' : 'special_mission';
  return (
    <div className={classes['file']}>
      <p>
        {count === undefined
          ? translate('articles.file.none', { day })
          : translate('articles.file.on', { day })}
      </p>
      {count !== undefined && <CountTable subjects={count.subjects} />}
      {(number === '21' || number === '22') && (
        <KeptTable
          title="articles.annulled"
          text="articles.annulled.text"
          kept={coverage.annulled.filter((one) => one.kind === kind)}
        />
      )}
      {number === '24' && (
        <KeptTable title="articles.history" text="articles.history.text" kept={coverage.history} />
      )}
    </div>
  );
}
