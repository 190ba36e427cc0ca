import type { SubjectCount } from '../../../shared/api/coverage-api.ts';
import { CODES_BY_WEIGHT } from '../../../shared/rules/finding.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';

/** How many answers of an article weigh what: a line for each kind of thing, the weightiest first. */
export function CountTable({ subjects }: { readonly subjects: readonly SubjectCount[] }) {
  const translate = useTranslate();
  const codes = CODES_BY_WEIGHT.filter((code) =>
    subjects.some((one) => one.codes[code] !== undefined),
  );
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{translate('articles.about')}</th>
            <th scope="col">{translate('articles.total')}</th>
            {codes.map((code) => (
              <th key={code} scope="col">
                {translate(`lists.code.${code}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map(({ kind, count, codes: own }) => (
            <tr key={kind}>
              <th scope="row">{translate(`articles.about.${kind}`)}</th>
              <td>{count}</td>
              {codes.map((code) => (
                <td key={code}>{own[code] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
