import type { IsoDate } from '../../../shared/dates.ts';
import type { ArticleEntry } from '../../../shared/rules/coverage/article-entry.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import { TextOnDay } from './text-on-day.tsx';
import { VersionBand } from './version-band.tsx';
import classes from './version-section.module.css';
import { spansOf, type VersionSpan } from './version-spans.ts';
import { wordPoint } from './word-article-entry.ts';

/** The texts of an article through time: drawn, as a table, and on a day of choice. */
export function VersionSection({ entry }: { readonly entry: ArticleEntry }) {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const { points } = entry;
  if (points.length === 0) return <p>{translate('articles.versions.none')}</p>;
  return (
    <div className={classes['versions']}>
      <VersionBand points={points} today={today} />
      <VersionTable entry={entry} />
      <TextOnDay points={points} />
    </div>
  );
}

function VersionTable({ entry: { points } }: { readonly entry: ArticleEntry }) {
  const translate = useTranslate();
  const isAlone = points.length === 1;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            {(['point', 'from', 'to', 'act', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`articles.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.flatMap((point) =>
            spansOf(point).map((span) => (
              <tr key={`${point} ${span.from}`}>
                <td>{wordPoint(point, isAlone, translate)}</td>
                <td>{formatDay(span.from)}</td>
                <td>{wordEnd(span.to, translate)}</td>
                <td>{span.text === null ? '' : translate(`articles.act.${span.text.act}`)}</td>
                <td>{wordState(span, translate)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function wordEnd(to: IsoDate | null, translate: Translate): string {
  return to === null ? translate('articles.present') : formatDay(to);
}

/** Whether there is a valid text, and which ruling took it away. */
export function wordState({ state, text }: VersionSpan, translate: Translate): string {
  const annulled = text?.annulled;
  if (annulled === undefined)
    return translate(`articles.state.${state === 'annulled' ? 'valid' : state}`);
  const { on, ruling } = annulled;
  return translate('articles.state.annulled', { day: formatDay(on), ruling });
}
