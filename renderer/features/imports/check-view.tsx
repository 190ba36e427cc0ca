import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { BrakeDialog } from './brake-dialog.tsx';
import { CheckActions } from './check-actions.tsx';
import classes from './check-view.module.css';
import { ColumnTable } from './column-table.tsx';
import { CountTable } from './count-table.tsx';
import { totalsOf, type Checked } from './import-stage.ts';
import { ProblemTable } from './problem-table.tsx';

/** Above this share of changed agents a second, explicit yes is asked (IMP-07). */
const BRAKE_SHARE = 0.05;

/** What the import would do, before anything is written. */
export function CheckView(props: { readonly checked: Checked }) {
  const translate = useTranslate();
  const commitImport = useApp((state) => state.commitImport);
  const [isBraked, setBraked] = useState(false);
  const { checked } = props;
  const { check } = checked;
  const totals = totalsOf(check);
  const writes = totals.created + totals.changed;

  function confirm(): void {
    if (check.changedShare > BRAKE_SHARE) setBraked(true);
    else void commitImport();
  }

  return (
    <div className={classes['view']}>
      <div className={classes['head']}>
        <div>
          <h2>{checked.fileName}</h2>
          <p>
            {writes === 0
              ? translate('imports.check.nothing')
              : translate('imports.check.writes', { count: writes })}
          </p>
          {totals.refused > 0 && (
            <p className={classes['refused']}>
              {translate('imports.check.refused', { count: totals.refused })}
            </p>
          )}
        </div>
        <CheckActions checked={checked} totals={totals} onConfirm={confirm} />
      </div>

      <Tabs defaultValue="counts" className={classes['tabs']}>
        <Tabs.List aria-label={translate('imports.check.title')}>
          <Tabs.Tab value="counts">{translate('imports.tab.counts')}</Tabs.Tab>
          <Tabs.Tab value="columns">{translate('imports.tab.columns')}</Tabs.Tab>
          <Tabs.Tab value="problems">
            {translate('imports.tab.problems')}
            <span className={classes['badge']} data-some={check.problems.length > 0}>
              {check.problems.length}
            </span>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="counts" className={classes['panel']}>
          <CountTable sheets={check.sheets} totals={totals} />
        </Tabs.Panel>
        <Tabs.Panel value="columns" className={classes['panel']}>
          <ColumnTable checked={checked} />
        </Tabs.Panel>
        <Tabs.Panel value="problems" className={classes['panel']}>
          <ProblemTable problems={check.problems} />
        </Tabs.Panel>
      </Tabs>

      <BrakeDialog
        isOpen={isBraked}
        check={check}
        onCancel={() => setBraked(false)}
        onConfirm={() => void commitImport()}
      />
    </div>
  );
}
