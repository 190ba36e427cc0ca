import type { SheetCount } from '../../../shared/api/import-check.ts';
import { localeOf } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import type { Totals } from './import-stage.ts';
import { sheetLabel } from './sheet-label.ts';

const COUNTS = ['read', 'created', 'changed', 'unchanged', 'refused'] as const;

/** Rows of each sheet by what happens to them. */
export function CountTable(props: {
  readonly sheets: readonly SheetCount[];
  readonly totals: Totals;
}) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(localeOf(translate.language));

  const cells = (counts: Totals) =>
    COUNTS.map((name) => (
      <td key={name} className={`${table['number']} ${toneOf(name, counts[name])}`}>
        {numbers.format(counts[name])}
      </td>
    ));

  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{translate('imports.count.sheet')}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col" className={table['number']}>
                {translate(`imports.count.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.sheets.map((counts) => (
            <tr key={counts.sheet}>
              <th scope="row">{sheetLabel(counts.sheet, translate.language)}</th>
              {cells(counts)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('imports.count.total')}</th>
            {cells(props.totals)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function toneOf(name: (typeof COUNTS)[number], count: number): string {
  if (count === 0) return table['zero'] ?? '';
  return name === 'refused' ? (table['alarm'] ?? '') : '';
}
