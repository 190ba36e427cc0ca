import { useEffect, useMemo } from 'react';
import type { Comparison } from '../../../shared/api/comparison-api.ts';
import type { Moment } from '../../../shared/api/records.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { ExportMenu } from '../../app/export-menu.tsx';
import { FailureBox } from '../../app/failure-box.tsx';
import { Page } from '../../app/page.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import classes from './comparison.module.css';
import { SideFields } from './side-fields.tsx';
import { momentOf, usualSides } from './sides.ts';

/** Two moments of the file, and who does not stand the same. */
export function ComparisonPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const chosen = useApp((state) => state.sides);
  const comparison = useApp((state) => state.comparison);
  const failure = useApp((state) => state.comparisonFailure);
  const compareSides = useApp((state) => state.compareSides);
  const read = useApp((state) => state.readComparison);
  const sides = useMemo(() => chosen ?? usualSides(moment), [chosen, moment]);

  useEffect(() => {
    void read(momentOf(sides.before, moment), momentOf(sides.after, moment));
    // The revision stands for every change of the file.
  }, [sides, moment, revision, read]);

  return (
    <Page
      title={translate('comparison.title')}
      lead={translate('comparison.lead')}
      tools={
        <>
          <ExportComparison comparison={comparison} />
          <PrintButton />
        </>
      }
    >
      <div className={classes['page']}>
        <SideFields sides={sides} onChange={compareSides} />
        {failure && <FailureBox failure={failure} />}
        <p className={classes['note']} role="status">
          {comparison === null
            ? failure === null && translate('comparison.reading')
            : wordBetween(comparison, translate)}
        </p>
        {comparison?.changes.length === 0 && (
          <EmptyState
            title={translate('comparison.none')}
            text={translate('comparison.none.text')}
          />
        )}
        {comparison !== null && comparison.changes.length > 0 && (
          <ComparisonTable changes={comparison.changes} />
        )}
      </div>
    </Page>
  );
}

function ExportComparison({ comparison }: { readonly comparison: Comparison | null }) {
  const translate = useTranslate();
  const exportList = useApp((state) => state.exportList);
  const lines = comparison?.changes.length ?? 0;
  return (
    <ExportMenu
      what={translate('app.export.lines', { count: lines })}
      lines={lines}
      onExport={(format) =>
        comparison &&
        void exportList({
          ...{ list: 'comparison', format, language: translate.language },
          ...{ moment: comparison.before, compared: comparison.after },
          ...{ columns: null, rows: null, view: null },
        })
      }
    />
  );
}

function wordBetween({ before, after, agents, changes }: Comparison, translate: Translate): string {
  const count = translate('comparison.count', { count: changes.length, total: agents });
  const between = translate('comparison.between', {
    before: wordMoment(before, translate),
    after: wordMoment(after, translate),
  });
  return `${count}. ${between}`;
}

function wordMoment({ on, until, knownOn }: Moment, translate: Translate): string {
  const days = { on: formatDay(on), until: formatDay(until) };
  return knownOn === null
    ? translate('comparison.moment', days)
    : translate('comparison.moment.known', { ...days, knownOn: formatDay(knownOn) });
}
