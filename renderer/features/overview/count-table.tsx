import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './overview.module.css';

type Cell = { readonly count: number; readonly open?: () => void };

/** The numbers of a chart; those that can be opened open their rows. */
export function CountTable(props: {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}) {
  const translate = useTranslate();
  const [first, ...heads] = props.heads;
  return (
    <details className={classes['details']}>
      <summary>{translate('overview.table')}</summary>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={table['number']}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.lines.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map(({ count, open }, index) => (
                  <td key={heads[index]} className={table['number']}>
                    {open && count > 0 ? (
                      <button
                        type="button"
                        className={classes['count']}
                        aria-label={`${name}, ${heads[index] ?? ''}: ${count}`}
                        onClick={open}
                      >
                        {count}
                      </button>
                    ) : (
                      count
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
