import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ImportProblem } from '../../../shared/api/import-check.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import table from '../../ui/table.module.css';
import { filterProblems, NO_FILTER, sheetsOf } from './filter-problems.ts';
import classes from './problem-table.module.css';
import { wordProblem } from './word-problem.ts';

const SHOWN_AT_ONCE = 200;

/** What must be mended and where, to be searched, filtered and taken along. */
export function ProblemTable(props: { readonly problems: readonly ImportProblem[] }) {
  const translate = useTranslate();
  const downloadProblems = useApp((state) => state.downloadProblems);
  const [filter, setFilter] = useState(NO_FILTER);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const worded = useMemo(
    () => props.problems.map((problem) => wordProblem(translate, problem)),
    [props.problems, translate],
  );
  const found = filterProblems(worded, filter);

  if (worded.length === 0) return <EmptyState title={translate('imports.problems.none')} />;

  const headers = {
    fileName: translate('imports.problems.fileName'),
    sheet: translate('imports.problems.sheet'),
    row: translate('imports.problems.row'),
    column: translate('imports.problems.column'),
    message: translate('imports.problems.message'),
  };

  return (
    <>
      <div className={classes['tools']}>
        <TextInput
          aria-label={translate('imports.problems.search')}
          placeholder={translate('imports.problems.search')}
          leftSection={<IconSearch size={14} />}
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        />
        <Select
          aria-label={translate('imports.problems.sheet')}
          placeholder={translate('imports.problems.allSheets')}
          data={sheetsOf(worded)}
          value={filter.sheet}
          onChange={(sheet) => setFilter({ ...filter, sheet })}
          clearable
          clearButtonProps={{ 'aria-label': translate('imports.problems.allSheets') }}
        />
        <SegmentedControl
          aria-label={translate('imports.problems.severity')}
          value={filter.severity}
          onChange={(severity) => setFilter({ ...filter, severity })}
          data={[
            { value: 'all', label: translate('imports.problems.all') },
            { value: 'error', label: translate('imports.problems.error') },
            { value: 'notice', label: translate('imports.problems.notice') },
          ]}
        />
        <span role="status" className={classes['count']}>
          {translate('imports.problems.shown', { count: found.length })}
        </span>
        <Button
          variant="default"
          leftSection={<IconDownload size={14} />}
          onClick={() => downloadProblems(found, headers)}
        >
          {translate('imports.problems.download')}
        </Button>
      </div>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{headers.sheet}</th>
              <th scope="col" className={table['number']}>
                {headers.row}
              </th>
              <th scope="col">{headers.column}</th>
              <th scope="col">{headers.message}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((problem, index) => (
              <tr key={index}>
                <td>{problem.sheet}</td>
                <td className={table['number']}>{problem.row === 0 ? '' : problem.row}</td>
                <td>{problem.column}</td>
                <td>
                  <span className={classes['severity']} data-severity={problem.severity}>
                    {translate(`imports.problems.one.${problem.severity}`)}
                  </span>
                  {problem.message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > most && (
        <Button variant="subtle" mt="sm" onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {translate('imports.problems.more')}
        </Button>
      )}
    </>
  );
}
