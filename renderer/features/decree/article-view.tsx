import { type ReactNode, useId } from 'react';
import type { ArticleEntry } from '../../../shared/rules/coverage/article-entry.ts';
import { examplesOf } from '../../../shared/rules/decree.ts';
import type { Key } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EffectMark } from './article-list.tsx';
import { ASKED, AskSection } from './ask-section.tsx';
import { ConditionSection } from './condition-section.tsx';
import classes from './decree-page.module.css';
import { ExampleSection } from './example-section.tsx';
import { FileSection } from './file-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { RuleSection } from './rule-section.tsx';
import { VersionSection } from './version-section.tsx';
import { wordEffect, wordNumber, wordTitle } from './word-article-entry.ts';

/** One article: what the planner does with it, its texts through time, its rules and examples. */
export function ArticleView({ entry }: { readonly entry: ArticleEntry }) {
  const translate = useTranslate();
  const { number } = entry;
  return (
    <article className={classes['article']} aria-labelledby="article-title">
      <header>
        <h2 id="article-title">
          {wordNumber(number, translate)} · {wordTitle(number, translate)}
        </h2>
        <EffectMark effect={entry.effect} />
        <p className={classes['does']}>{wordEffect(number, translate)}</p>
        <p className={classes['muted']}>
          {translate(number === '47' ? 'articles.source.47' : 'articles.source')}
        </p>
      </header>
      {ASKED.includes(number) && (
        <Section title="articles.ask">
          <AskSection number={number} />
        </Section>
      )}
      {number === '19' && (
        <Section title="articles.conditions">
          <ConditionSection />
        </Section>
      )}
      {entry.rules.length > 0 && (
        <Section title="articles.file">
          <FileSection entry={entry} />
        </Section>
      )}
      <Section title="articles.versions">
        <VersionSection entry={entry} />
      </Section>
      <Section title="articles.rules">
        <RuleSection rules={entry.rules} />
      </Section>
      <Section title="articles.readings">
        <ReadingSection number={number} />
      </Section>
      <Section title="articles.examples">
        <ExampleSection examples={examplesOf(number)} />
      </Section>
    </article>
  );
}

function Section(props: { readonly title: Key; readonly children: ReactNode }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{translate(props.title)}</h3>
      {props.children}
    </section>
  );
}
