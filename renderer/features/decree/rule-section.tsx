import type { RuleEntry } from '../../../shared/rules/coverage/article-entry.ts';
import { wordArticle } from '../../../shared/wording/findings.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './decree-page.module.css';
import { wordRule } from './word-article-entry.ts';

/** The rules of an article: id, paragraph, what it asks, and the function that answers. */
export function RuleSection({ rules }: { readonly rules: readonly RuleEntry[] }) {
  const translate = useTranslate();
  if (rules.length === 0)
    return <p className={classes['muted']}>{translate('articles.rules.none')}</p>;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            {(['rule', 'paragraph', 'says', 'answeredBy'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`articles.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, article, answeredBy, file }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td className={classes['kept']}>{wordArticle(article, translate)}</td>
              <td>{wordRule(id, translate)}</td>
              <td>
                <code title={`shared/rules/${file}`}>{answeredBy}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
