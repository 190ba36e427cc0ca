import { ASSIGNMENT_KINDS } from '../../../shared/domain/assignment.ts';
import type {
  MonthOfEnds,
  RotationFigures,
  YearOfMoves,
} from '../../../shared/overview/rotation-figures.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ColumnChart, ColumnLegend } from '../../ui/column-chart.tsx';
import { CountTable } from './count-table.tsx';
import classes from './overview.module.css';
import { listFilter, useOpenRows } from './use-open-rows.ts';

const HEIGHT = 150;
const ABROAD = ASSIGNMENT_KINDS.filter((kind) => kind !== 'headquarters');

/** Lawful last days by month, over the planning window. */
export function EndsByMonth({ ends }: Pick<RotationFigures, 'ends'>) {
  const translate = useTranslate();
  const openRows = useOpenRows();
  const open = (month: MonthOfEnds | undefined, kinds?: readonly string[]) => {
    if (!month) return;
    const { from, to } = month;
    const lastDay = { kind: 'days', from, to, orEmpty: false } as const;
    const kind = kinds && { kind: listFilter(...kinds) };
    openRows({ grid: 'rotation', filters: { last_day: lastDay, ...kind } });
  };
  const abroad = translate('overview.ends.abroad');
  const headquarters = translate('overview.ends.headquarters');
  return (
    <section className={classes['chart']} aria-labelledby="ends-title">
      <h2 id="ends-title">{translate('overview.ends')}</h2>
      <ColumnLegend first={abroad} second={headquarters} />
      <ColumnChart
        height={HEIGHT}
        columns={ends.map(({ from, abroad: first, headquarters: second }, index) => ({
          label: from.slice(5, 7),
          ...(index === 0 || from.slice(5, 7) === '01' ? { under: from.slice(0, 4) } : {}),
          ...{ first, second },
        }))}
        onPick={(index) => open(ends[index])}
      />
      <CountTable
        heads={[translate('overview.month'), abroad, headquarters, translate('overview.all')]}
        lines={ends.map((month) => ({
          name: `${month.from.slice(5, 7)}/${month.from.slice(0, 4)}`,
          cells: [
            { count: month.abroad, open: () => open(month, ABROAD) },
            { count: month.headquarters, open: () => open(month, ['headquarters']) },
            { count: month.abroad + month.headquarters, open: () => open(month) },
          ],
        }))}
      />
    </section>
  );
}

/** The statutory terms that begin in each of the coming years. */
export function MovesByYear({ moves }: { readonly moves: readonly YearOfMoves[] }) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const posting = translate('overview.moves.posting');
  const headquarters = translate('overview.moves.headquarters');
  const open = (year: number | undefined) => go('overview', `moves-${year}`);
  return (
    <section className={classes['chart']} aria-labelledby="moves-title">
      <h2 id="moves-title">{translate('overview.moves')}</h2>
      <ColumnLegend first={posting} second={headquarters} />
      <ColumnChart
        height={HEIGHT}
        columns={moves.map(({ year, posting: first, headquarters: second }) => ({
          label: String(year),
          ...{ first, second },
        }))}
        onPick={(index) => open(moves[index]?.year)}
      />
      <CountTable
        heads={[translate('overview.year'), posting, headquarters, translate('overview.all')]}
        lines={moves.map((one) => ({
          name: String(one.year),
          cells: [
            { count: one.posting },
            { count: one.headquarters },
            { count: one.posting + one.headquarters, open: () => open(one.year) },
          ],
        }))}
      />
    </section>
  );
}
