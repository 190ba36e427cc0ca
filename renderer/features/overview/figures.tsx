import { IconGavel } from '@tabler/icons-react';
import type { FileStanding, Overview } from '../../../shared/api/overview-api.ts';
import type { Status } from '../../../shared/rules/verdict.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { showDecimal } from '../../app/show-decimal.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { VerdictSign } from '../../ui/verdict-chip.tsx';
import { Figure, FigureGroup } from './figure.tsx';
import classes from './overview.module.css';
import { listFilter, useOpenRows } from './use-open-rows.ts';

/** Most urgent first. */
const SHOWN: readonly Status[] = ['OVERDUE', 'DUE', 'UNDETERMINED', 'NO_TERM', 'NOT_DUE'];

type Props = { readonly overview: Overview; readonly standing: FileStanding | null };

/** All figures of the start page; each opens its rows. */
export function Figures({ overview, standing }: Props) {
  return (
    <div className={classes['figures']}>
      <Statuses overview={overview} />
      <Decisions overview={overview} />
      <Functions overview={overview} />
      <FileFigures overview={overview} standing={standing} />
    </div>
  );
}

function Statuses({ overview: { rotation, moment } }: Pick<Props, 'overview'>) {
  const translate = useTranslate();
  const openRows = useOpenRows();
  const most = Math.max(1, ...SHOWN.map((status) => rotation.statuses[status]));
  return (
    <FigureGroup title={translate('overview.statuses')}>
      {SHOWN.map((status) => (
        <Figure
          key={status}
          kind={status}
          count={rotation.statuses[status]}
          share={rotation.statuses[status] / most}
          sign={<VerdictSign verdict={status} />}
          label={
            status === 'DUE'
              ? translate('overview.due', { day: formatDay(moment.until) })
              : translate(`lists.verdict.${status}`)
          }
          onOpen={() => openRows({ grid: 'rotation', filters: { verdict: listFilter(status) } })}
        />
      ))}
    </FigureGroup>
  );
}

function Decisions({ overview }: Pick<Props, 'overview'>) {
  const translate = useTranslate();
  const openRows = useOpenRows();
  const go = useApp((state) => state.go);
  const { rotation, proposals, retirements, missions, expiring } = overview;
  return (
    <FigureGroup title={translate('overview.decisions')}>
      <Figure
        count={rotation.needDerogation}
        sign={<IconGavel size={14} aria-hidden />}
        label={translate('overview.derogation')}
        onOpen={() =>
          openRows({ grid: 'rotation', filters: { needs_derogation: listFilter('yes') } })
        }
      />
      <Figure
        count={proposals.length}
        label={translate('overview.proposals')}
        onOpen={() => go('overview', 'proposals')}
      />
      <Figure
        count={missions.length}
        label={translate('overview.missions')}
        onOpen={() => go('overview', 'missions')}
      />
      <Figure
        count={retirements.length}
        label={translate('overview.retirements')}
        onOpen={() => go('overview', 'retirements')}
      />
      <Figure
        count={expiring.length}
        label={translate('overview.expiring')}
        onOpen={() => go('overview', 'expiring')}
      />
    </FigureGroup>
  );
}

function Functions({ overview: { vacancies, designations, eligible } }: Pick<Props, 'overview'>) {
  const translate = useTranslate();
  const openRows = useOpenRows();
  const go = useApp((state) => state.go);
  return (
    <FigureGroup title={translate('overview.functions')}>
      <Figure
        count={vacancies.length}
        label={translate('overview.vacancies')}
        onOpen={() => go('overview', 'vacancies')}
      />
      <Figure
        count={vacancies.filter(({ headOfPost }) => headOfPost === true).length}
        label={translate('overview.heads')}
        onOpen={() => go('overview', 'heads')}
      />
      <Figure
        count={designations.length}
        label={translate('overview.designations')}
        onOpen={() => go('overview', 'designations')}
      />
      <Figure
        count={eligible}
        label={translate('overview.eligible')}
        onOpen={() => openRows({ grid: 'art21', filters: { verdict: listFilter('ELIGIBLE') } })}
      />
    </FigureGroup>
  );
}

function FileFigures({ overview, standing }: Props) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const quality = standing?.quality ?? null;
  const quartiles = standing?.hardship.quartiles?.map((one) =>
    showDecimal(one, 1, translate.language),
  );
  return (
    <FigureGroup title={translate('overview.file')}>
      <Figure
        count={overview.degrees.filter(({ code }) => code === 'SOFT').length}
        label={translate('overview.degrees')}
        onOpen={() => go('balance')}
      />
      <Figure
        count={quality && quality.agents - quality.agentsDetermined}
        label={translate('overview.waiting')}
        note={quality ? translate('overview.of', { count: quality.agents }) : undefined}
        onOpen={() => go('quality')}
      />
      <Figure
        count={quality && quality.answersBlocked}
        label={translate('overview.blocked')}
        note={quality ? translate('overview.of', { count: quality.answers }) : undefined}
        onOpen={() => go('quality')}
      />
      <Figure
        count={overview.expired.length}
        label={translate('overview.expired')}
        onOpen={() => go('overview', 'expired')}
      />
      <Figure
        count={standing && standing.hardship.agents}
        label={translate('overview.hardship')}
        note={
          quartiles &&
          translate('overview.hardship.spread', {
            low: quartiles[0] ?? '',
            middle: quartiles[1] ?? '',
            high: quartiles[2] ?? '',
          })
        }
        onOpen={() => go('hardship')}
      />
    </FigureGroup>
  );
}
