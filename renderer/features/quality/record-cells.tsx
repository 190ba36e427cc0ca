import type { RecordName } from '../../../shared/api/quality-api.ts';
import type { FillableRecord } from '../../../shared/quality/record-to-fill.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { formFor } from './form-for.ts';
import classes from './quality.module.css';

/** Name and kind of a record; the name opens the file it is in, at the form where `fact` belongs. */
export function RecordCells(props: {
  readonly record: FillableRecord & RecordName;
  readonly fact: string | null;
}) {
  const { record, fact } = props;
  const translate = useTranslate();
  const choose = useApp((state) => state.choose);
  const { staffNumber } = record;
  const name = record.name[translate.language];
  const kind = wordRecord(record, translate);
  return (
    <>
      <th scope="row">
        {staffNumber === null ? (
          name
        ) : (
          <button
            type="button"
            className={classes['open']}
            aria-label={translate('quality.openRecord', { name, record: kind })}
            onClick={() => choose(staffNumber, formFor(record, fact))}
          >
            {name}
          </button>
        )}
      </th>
      <td>
        {kind}
        {staffNumber === null && (
          <span className={classes['aside']}>
            {record.id} · {translate('quality.elsewhere')}
          </span>
        )}
      </td>
    </>
  );
}

function wordRecord(
  { kind, from }: Pick<FillableRecord & RecordName, 'kind' | 'from'>,
  translate: Translate,
): string {
  return kind === 'assignment' && from !== null
    ? translate('quality.kind.assignment.from', { from: formatDay(from) })
    : translate(`quality.kind.${kind}`);
}
