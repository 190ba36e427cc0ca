import type { DegreeBalance } from '../../../shared/rules/language-balance.ts';
import { CodeSign } from '../../app/finding-list.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './balance.module.css';

/** Each degree with both roles, the difference, and what the language laws say of it. */
export function DegreeTable({ degrees }: { readonly degrees: readonly DegreeBalance[] }) {
  const translate = useTranslate();
  const most = Math.max(...degrees.flatMap(({ fr, nl }) => [fr, nl]));
  const total = {
    fr: degrees.reduce((sum, { fr }) => sum + fr, 0),
    nl: degrees.reduce((sum, { nl }) => sum + nl, 0),
  };
  return (
    <section className={classes['part']} aria-labelledby="degrees-title">
      <h2 id="degrees-title">{translate('balance.degrees')}</h2>
      <p className={classes['note']}>{translate('balance.degrees.how')}</p>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{translate('balance.degree')}</th>
              <th scope="col" className={table['number']}>
                FR
              </th>
              <td aria-hidden />
              <th scope="col" className={table['number']}>
                NL
              </th>
              <th scope="col" className={table['number']}>
                {translate('balance.difference')}
              </th>
              <th scope="col">{translate('balance.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {degrees.map(({ degree, fr, nl, code }) => (
              <tr key={degree ?? ''}>
                <th scope="row">{degree ?? translate('balance.degree.unknown')}</th>
                <td className={table['number']}>{fr}</td>
                <td aria-hidden className={classes['bars']}>
                  <Bars fr={fr} nl={nl} most={most} />
                </td>
                <td className={table['number']}>{nl}</td>
                <td className={table['number']}>{Math.abs(fr - nl)}</td>
                <td>
                  <span className={classes['verdict']}>
                    <CodeSign code={code} />
                    {translate(`balance.verdict.${code}`)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{translate('balance.total')}</th>
              <td className={table['number']}>{total.fr}</td>
              <td aria-hidden />
              <td className={table['number']}>{total.nl}</td>
              <td className={table['number']}>{Math.abs(total.fr - total.nl)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

const WIDTH = 240;
const HEIGHT = 14;

/** Two bars from the middle: French to the left, Dutch to the right. The figures stand beside. */
function Bars({
  fr,
  nl,
  most,
}: {
  readonly fr: number;
  readonly nl: number;
  readonly most: number;
}) {
  const half = WIDTH / 2;
  const long = (count: number) => (count / Math.max(most, 1)) * (half - 2);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
      <rect
        className={classes['fr']}
        x={half - 1 - long(fr)}
        y="1"
        width={long(fr)}
        height="12"
        rx="2"
      />
      <rect className={classes['nl']} x={half + 1} y="1" width={long(nl)} height="12" rx="2" />
      <line className={classes['axis']} x1={half} y1="0" x2={half} y2={HEIGHT} />
    </svg>
  );
}
