import { Fragment } from 'react';
import type { IsoDate } from '../../shared/dates.ts';
import type { Code } from '../../shared/rules/finding.ts';
import type { Remedy } from '../../shared/rules/remedies/remedy.ts';
import { wordRemedy } from '../../shared/wording/remedies.ts';
import classes from './remedy-note.module.css';
import { useTranslate } from './use-translate.ts';

type Props = { readonly remedy: Remedy; readonly code: Code; readonly on: IsoDate };

/** What would make a "no" a "yes": facts to record or obtain, what else would do, from which day. */
export function RemedyNote({ remedy, code, on }: Props) {
  const translate = useTranslate();
  const { title, sets, or, notes } = wordRemedy(remedy, code, { on, translate });
  return (
    <div className={classes['remedy']}>
      {sets.map((set, index) => (
        <Fragment key={set.join()}>
          <p>{index === 0 ? title : or}</p>
          <ul>
            {set.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
