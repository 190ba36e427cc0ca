import { IconChecks, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { DECREE } from '../../../shared/rules/decree.ts';
import { WORKED_EXAMPLES } from '../../../shared/rules/examples/worked-examples.ts';
import { JudgedOn } from '../../app/judged-on.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';
import { countMet } from './count-met.ts';
import classes from './decree-page.module.css';
import { type ArticleFilter, filterArticles } from './filter-articles.ts';

/** What is open when nobody asked for an article: the heart of the rotation. */
const FIRST_SHOWN = '17';

/** Every article of the decree: what the planner does with it, and that it does. */
export function DecreePage() {
  const translate = useTranslate();
  const subject = useApp((state) => state.subject);
  const go = useApp((state) => state.go);
  useFileAnswers();
  const [filter, setFilter] = useState<ArticleFilter>({ search: '', effect: null });
  const chosen = DECREE.find(({ number }) => number === subject) ?? DECREE.find(isFirstShown);
  const entries = useMemo(() => filterArticles(DECREE, filter, translate), [filter, translate]);
  const count = useMemo(() => countMet(WORKED_EXAMPLES), []);
  const Sign = count.met === count.all ? IconChecks : IconX;

  return (
    <Page
      title={translate('app.screen.decree')}
      lead={translate('articles.lead')}
      canGoBack
      tools={
        <>
          <span className={classes['met']} data-met={count.met === count.all}>
            <Sign size={16} aria-hidden />
            {translate('articles.met', count)}
          </span>
          <JudgedOn />
        </>
      }
    >
      <div className={classes['decree']}>
        <ArticleList
          entries={entries}
          chosen={chosen?.number ?? FIRST_SHOWN}
          filter={filter}
          onFilter={(patch) => setFilter({ ...filter, ...patch })}
          onChoose={(number) => go('decree', number)}
        />
        {chosen && <ArticleView key={chosen.number} entry={chosen} />}
      </div>
    </Page>
  );
}

/** Asks again when the day, the window or the file changes. */
function useFileAnswers(): void {
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const readCoverage = useApp((state) => state.readCoverage);
  const readReference = useApp((state) => state.readReference);
  useEffect(() => {
    void readCoverage(moment);
    void readReference();
  }, [moment, revision, readCoverage, readReference]);
}

function isFirstShown({ number }: { readonly number: string }): boolean {
  return number === FIRST_SHOWN;
}
