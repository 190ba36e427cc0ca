import { useId } from 'react';
import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import { wordContradiction } from '../../../shared/wording/word-contradiction.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './quality.module.css';
import { RecordCells } from './record-cells.tsx';

/** What cannot be true, record by record. */
export function ContradictionTable({ contradictions }: Pick<QualityAnswer, 'contradictions'>) {
  const translate = useTranslate();
  const id = useId();
  const isEmpty = contradictions.length === 0;
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id}>{translate('quality.contradictions')}</h2>
      <p className={classes['note']}>
        {translate(isEmpty ? 'quality.nothing.contradictions' : 'quality.contradictions.text')}
      </p>
      {!isEmpty && (
        <div className={table['scroll']}>
          <table className={table['table']} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{translate('lists.column.name')}</th>
                <th scope="col">{translate('quality.record')}</th>
                <th scope="col">{translate('quality.what')}</th>
              </tr>
            </thead>
            <tbody>
              {contradictions.map((one) => (
                <tr key={JSON.stringify([one.reason, one.id, one.figures])}>
                  <RecordCells record={one} fact={null} />
                  <td>{wordContradiction(one, translate)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
