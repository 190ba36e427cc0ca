import { Button } from '@mantine/core';
import { useState } from 'react';
import type { QualityAnswer } from '../../../shared/api/quality-api.ts';
import { usePrinting } from '../../app/use-printing.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './quality.module.css';
import { RecordCells } from './record-cells.tsx';

/** How many records are shown before more are asked for. */
const STEP = 50;

/** The records that lack one fact, the one that keeps most answers waiting first. */
export function LackingTable(props: {
  readonly missing: QualityAnswer['missing'][number];
  readonly title: string;
}) {
  const { fact, records } = props.missing;
  const translate = useTranslate();
  const [steps, setSteps] = useState(1);
  const isPrinting = usePrinting();
  const shown = isPrinting ? records.length : steps * STEP;
  const more = Math.min(STEP, records.length - shown);
  return (
    <>
      <div className={table['scroll']}>
        <table className={table['table']} aria-label={props.title}>
          <thead>
            <tr>
              <th scope="col">{translate('lists.column.name')}</th>
              <th scope="col">{translate('quality.record')}</th>
              <th scope="col">{translate('quality.rules')}</th>
              <th scope="col" className={table['number']}>
                {translate('quality.answers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {records.slice(0, shown).map((record) => (
              <tr key={`${record.kind} ${record.id}`}>
                <RecordCells record={record} fact={fact} />
                <td>{record.blocks.map(({ rule }) => rule).join(', ')}</td>
                <td className={table['number']}>{record.answersBlocked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button
          className={classes['more']}
          variant="subtle"
          onClick={() => setSteps((count) => count + 1)}
        >
          {translate('quality.more', { count: more })}
        </Button>
      )}
    </>
  );
}
