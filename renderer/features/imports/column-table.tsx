import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/api/records.ts';
import { sheetNamed, sheetWithHeaders } from '../../../shared/workbook/workbook.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './column-table.module.css';
import type { Checked } from './import-stage.ts';

/** Which header feeds which column, with the first value as found and as understood. */
export function ColumnTable(props: { readonly checked: Checked }) {
  const translate = useTranslate();
  const setColumn = useApp((state) => state.setImportColumn);
  const { check, mapping } = props.checked;
  const sheets = Object.keys(check.headers);
  const [chosen, setChosen] = useState(sheets[0] ?? '');
  const headers = check.headers[chosen] ?? [];
  const columns = columnsOf(
    chosen,
    headers.map(({ header }) => header),
    translate.language,
  );

  return (
    <>
      <div className={classes['head']}>
        <p>{translate('imports.columns.lead')}</p>
        <Select
          label={translate('imports.count.sheet')}
          data={sheets}
          value={chosen}
          onChange={(sheet) => sheet !== null && setChosen(sheet)}
          allowDeselect={false}
        />
      </div>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{translate('imports.columns.header')}</th>
              <th scope="col">{translate('imports.columns.sample')}</th>
              <th scope="col">{translate('imports.columns.feeds')}</th>
              <th scope="col">{translate('imports.columns.understood')}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map(({ header, column, sample, understood }) => (
              <tr key={header}>
                <th scope="row">{header}</th>
                <td className={classes['sample']}>{sample}</td>
                <td>
                  <Select
                    aria-label={translate('imports.columns.choose', { header })}
                    placeholder={translate('imports.columns.leftOut')}
                    data={columns}
                    value={mapping[chosen]?.[header] ?? column}
                    onChange={(next) => setColumn({ sheet: chosen, header }, next)}
                    searchable
                    clearable
                    clearButtonProps={{ 'aria-label': translate('imports.columns.leftOut') }}
                  />
                </td>
                <td>{understood}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function columnsOf(name: string, headers: readonly string[], language: Language) {
  const sheet = sheetNamed(name) ?? sheetWithHeaders(headers);
  return (sheet?.columns ?? []).map((column) => ({
    value: column.key,
    label: column.required ? `${column[language]} *` : column[language],
  }));
}
