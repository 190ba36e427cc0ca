import { Fragment, type ReactNode } from 'react';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import { rankOn } from '../../../shared/posts/rank-pieces.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { PostLink } from '../../app/post-link.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import link from '../../ui/link.module.css';
import classes from './post.module.css';
import { nameOn, shownDay } from './post-words.ts';

/** What is recorded of the post, and what follows from it on the day. */
export function PostFacts({ sheet }: { readonly sheet: PostSheet }) {
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const go = useApp((state) => state.go);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = toNames(reference, translate.language);
  const { post, supervised, roles, interim } = sheet;
  const named = (codes: readonly string[]) =>
    codes.map((code, index) => (
      <Fragment key={code}>
        {index > 0 && ', '}
        <PostLink code={code}>{names.place(code)}</PostLink>
      </Fragment>
    ));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [translate('lists.column.type'), translate(`lists.post_type.${post.type}`)],
    [translate('lists.column.country_name'), wordCountry(post.country, translate) ?? '–'],
    [translate('lists.column.hardship_rank'), rankOn(sheet.ranks, on) ?? '–'],
    [
      translate('lists.column.supervising_post'),
      post.supervisingPost === null ? '–' : named([post.supervisingPost]),
    ],
    [
      translate('posts.supervised'),
      supervised.length === 0 ? '–' : named(supervised.map(({ code }) => code)),
    ],
    [
      translate('lists.column.also_accredited_to'),
      post.alsoAccreditedTo.map((code) => wordCountry(code, translate)).join(', ') || '–',
    ],
    [translate('lists.column.opened_on'), shownDay(post.openedOn)],
    [translate('lists.column.closed_on'), shownDay(post.closedOn)],
    [translate('posts.roles'), `FR ${roles.fr} · NL ${roles.nl}`],
    [
      translate('posts.interim'),
      <span key="interim" className={classes['interim']}>
        {interim === null ? (
          translate('posts.interim.none')
        ) : (
          <AgentLink staffNumber={interim}>{nameOn(sheet, interim)}</AgentLink>
        )}
        <button type="button" className={link['link']} onClick={() => go('replacement', post.code)}>
          {translate('posts.interim.why')}
        </button>
      </span>,
    ],
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
