import { Button } from '@mantine/core';
import { readingsOf } from '../../../shared/rules/decree.ts';
import { DEFAULT_READINGS, SWITCHES } from '../../../shared/rules/readings.ts';
import { wordOption } from '../../../shared/wording/word-reading.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './decree-page.module.css';

/** The doubtful readings that bear on an article, and whether the file keeps to the catalogue's. */
export function ReadingSection({ number }: { readonly number: string }) {
  const translate = useTranslate();
  const inUse = useApp((state) => state.coverage?.readings) ?? DEFAULT_READINGS;
  const go = useApp((state) => state.go);
  const names = readingsOf(number);
  if (names.length === 0)
    return <p className={classes['muted']}>{translate('articles.readings.none')}</p>;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            {(['reading', 'doubt', 'inUse'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`articles.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{SWITCHES[name].ambiguity}</th>
              <td>{translate(`articles.doubt.${name}`)}</td>
              <td>
                {wordOption(name, inUse[name], translate)}{' '}
                <span className={classes['muted']}>
                  (
                  {translate(
                    inUse[name] === DEFAULT_READINGS[name]
                      ? 'articles.inUse.usual'
                      : 'articles.inUse.other',
                  )}
                  )
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="subtle" onClick={() => go('readings')}>
        {translate('articles.readings.go')}
      </Button>
    </div>
  );
}
