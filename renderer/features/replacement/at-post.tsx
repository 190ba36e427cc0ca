import { useEffect, useMemo } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { ChoiceField } from '../../app/choice-field.tsx';
import { postChoices } from '../../app/choices.ts';
import { RemediedList } from '../../app/remedied-list.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RankingTable } from './ranking-table.tsx';
import classes from './replacement.module.css';

/** A post, and the ranking of art. 15 there. The post is what the screen is about. */
export function AtPost() {
  const translate = useTranslate();
  const postCode = useApp((state) => state.subject);
  const go = useApp((state) => state.go);
  const { on, knownOn } = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const readReference = useApp((state) => state.readReference);
  const readInterim = useApp((state) => state.readInterim);
  const failure = useApp((state) => state.replacementFailure);
  const interim = useApp((state) => state.interim);
  const groups = useMemo(() => [postChoices(reference, translate)], [reference, translate]);

  useEffect(() => {
    void readReference();
    if (postCode !== null) void readInterim(postCode, { on, knownOn });
    // The revision stands for every change of the file.
  }, [postCode, on, knownOn, revision, readInterim, readReference]);

  const answer = interim?.postCode === postCode ? interim.answer : null;
  const place = postCode === null ? '' : toNames(reference, translate.language).place(postCode);
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <div className={classes['field']}>
          <ChoiceField
            label={translate('replacement.post')}
            groups={groups}
            value={postCode}
            placeholder={translate('replacement.post.choose')}
            onChange={(code) => go('replacement', code ?? undefined)}
          />
        </div>
        {postCode === null && (
          <EmptyState
            title={translate('replacement.post.choose')}
            text={translate('replacement.post.choose.text')}
          />
        )}
        {failure && <FailureBox failure={failure} />}
        {answer && (
          <section aria-label={translate('replacement.ranking', { place })} aria-live="polite">
            <h2>{translate('replacement.ranking', { place })}</h2>
            <RemediedList findings={answer.findings} />
            {answer.ranking.length === 0 ? (
              <p>{translate('replacement.ranking.empty', { place })}</p>
            ) : (
              <RankingTable ranking={answer.ranking} />
            )}
          </section>
        )}
      </div>
      <aside className={classes['how']} aria-labelledby="how-ranked">
        <h2 id="how-ranked">{translate('replacement.how.title')}</h2>
        <ol>
          <li>{translate('replacement.how.class')}</li>
          <li>{translate('replacement.how.seniority')}</li>
          <li>{translate('replacement.how.post')}</li>
        </ol>
        <p>{translate('replacement.how.deviation')}</p>
        <p>{translate('replacement.how.pool')}</p>
      </aside>
    </div>
  );
}
