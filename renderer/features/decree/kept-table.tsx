import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { KeptAssignment } from '../../../shared/api/coverage-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Key } from '../../../shared/wording/translator.ts';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './decree-page.module.css';

/** Rows shown at first, and added at a time. */
const ROWS = 20;

type Props = {
  readonly title: Key;
  readonly text: Key;
  readonly kept: readonly KeptAssignment[];
};

/** Assignments that are kept as facts, a few at a time. */
export function KeptTable({ title, text, kept }: Props) {
  const translate = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = useMemo(() => toNames(reference, translate.language), [reference, translate]);
  const [shown, setShown] = useState(ROWS);
  const left = kept.length - shown;
  return (
    <section aria-label={translate(title)}>
      <h4>{translate('articles.counted', { title: translate(title), count: kept.length })}</h4>
      <p className={classes['muted']}>
        {translate(kept.length === 0 ? 'articles.annulled.none' : text)}
      </p>
      {kept.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                {(['agent', 'kind', 'place', 'from', 'to', 'basis'] as const).map((column) => (
                  <th key={column} scope="col">
                    {translate(`articles.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kept.slice(0, shown).map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.lastName} {one.firstName} ({one.staffNumber})
                  </th>
                  <td>{translate(`lists.kind.${one.kind}`)}</td>
                  <td>{one.place === null ? '' : names.place(one.place)}</td>
                  <td>{formatDay(one.from)}</td>
                  <td>{one.to === null ? '' : formatDay(one.to)}</td>
                  <td>{one.legalBasis ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + ROWS)}>
          {translate('articles.more', { count: Math.min(left, ROWS) })}
        </Button>
      )}
    </section>
  );
}
