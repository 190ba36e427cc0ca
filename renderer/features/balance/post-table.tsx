import { useEffect } from 'react';
import type { BalanceReport } from '../../../shared/api/balance-api.ts';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './balance.module.css';

/** Both roles at each post: information only, the laws ask nothing of a single post. */
export function PostTable({ posts }: Pick<BalanceReport, 'posts'>) {
  const translate = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const readReference = useApp((state) => state.readReference);
  useEffect(() => void readReference(), [readReference]);
  const names = toNames(reference, translate.language);
  const collator = new Intl.Collator(translate.language);
  const named = posts
    .map((post) => ({ ...post, name: names.place(post.code) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <section className={classes['posts']} aria-labelledby="posts-title">
      <h2 id="posts-title">{translate('balance.posts')}</h2>
      <p className={classes['note']}>{translate('balance.posts.how')}</p>
      <div
        className={`${table['scroll']} ${classes['tall']}`}
        tabIndex={0}
        role="group"
        aria-labelledby="posts-title"
      >
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{translate('balance.post')}</th>
              <th scope="col" className={table['number']}>
                FR
              </th>
              <th scope="col" className={table['number']}>
                NL
              </th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ code, name, fr, nl }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td className={table['number']}>{fr}</td>
                <td className={table['number']}>{nl}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
