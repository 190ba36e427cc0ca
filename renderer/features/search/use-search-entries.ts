import { useMemo } from 'react';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import { ARTICLE_NUMBERS } from '../../app/article-numbers.ts';
import { functionTitle, NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { indexEntries, type SearchEntry, type SearchIndex } from './search-entry.ts';

/** The records of the file and the articles as they can be found, folded once for each state of it. */
export function useRecordIndex(): SearchIndex {
  const translate = useTranslate();
  const agents = useApp((state) => state.rotation?.entries);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  return useMemo(() => {
    const names = toNames(reference, translate.language);
    return indexEntries([
      ...(agents ?? []).map(({ staffNumber, lastName, firstName, current }): SearchEntry => ({
        ...{ kind: 'agent', id: staffNumber, label: `${lastName} ${firstName}` },
        detail: [staffNumber, ...(current?.place ? [names.place(current.place)] : [])].join(' · '),
      })),
      ...reference.posts.map(({ code, city, country }): SearchEntry => ({
        ...{ kind: 'post', id: code, label: city },
        detail: wordCountry(country, translate) ?? code,
      })),
      ...reference.functions
        .filter(({ place }) => names.isPost(place))
        .map((job): SearchEntry => ({
          ...{ kind: 'function', id: job.code, label: functionTitle(job, translate.language) },
          detail: `${names.place(job.place)} · ${job.code}`,
        })),
      ...ARTICLE_NUMBERS.map((number): SearchEntry => {
        const title: string = `articles.title.${number}`;
        return {
          ...{ kind: 'article', id: number, label: translate('help.article', { number }) },
          detail: translate.has(title) ? translate(title) : '',
        };
      }),
    ]);
  }, [agents, reference, translate]);
}

/** What opening a record does. */
export function useOpenRecord(): (entry: SearchEntry) => void {
  const go = useApp((state) => state.go);
  const functions = useApp((state) => state.reference)?.functions ?? [];
  return ({ kind, id }) => {
    if (kind === 'agent') go('agent', id);
    if (kind === 'post') go('post', id);
    if (kind === 'function') go('post', functions.find(({ code }) => code === id)?.place);
    if (kind === 'article') go('decree', id);
  };
}
