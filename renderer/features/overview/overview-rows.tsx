import { useEffect } from 'react';
import type { Overview } from '../../../shared/api/overview-api.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { Page } from '../../app/page.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { AgentTable, MissionTable, VacancyTable } from './row-tables.tsx';

/** The rows behind one figure: `proposals`, `vacancies`, `moves-2030` and so on. */
export function OverviewRows({ subject }: { readonly subject: string }) {
  const translate = useTranslate();
  const overview = useApp((state) => state.overview);
  const failure = useApp((state) => state.overviewFailure);
  const year = /^moves-(\d{4})$/.exec(subject)?.[1] ?? null;
  const moves = useMoves(year === null ? null : Number(year));
  const shown =
    year === null
      ? overview && rowsOf(subject, overview)
      : moves && {
          words: 'overview.moves_of' as const,
          count: moves.length,
          table: <AgentTable lines={moves} day="overview.column.from" kinds="term" />,
        };
  if (!shown) return failure && <FailureBox failure={failure} />;
  return (
    <Page
      title={translate(shown.words, { year: year ?? '' })}
      lead={translate('overview.rows', { count: shown.count })}
      tools={<PrintButton />}
      canGoBack
    >
      {shown.table}
    </Page>
  );
}

/** null until they were read. */
function useMoves(year: number | null) {
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const moves = useApp((state) => state.moves);
  const readMoves = useApp((state) => state.readMoves);
  useEffect(() => {
    if (year !== null) void readMoves(moment, year);
    // The revision stands for every change of the file.
  }, [moment, year, revision, readMoves]);
  return moves?.year === year ? moves.lines : null;
}

function rowsOf(subject: string, overview: Overview) {
  const { proposals, designations, retirements, missions, vacancies } = overview;
  switch (subject) {
    case 'proposals':
      return {
        ...{ words: 'overview.proposals' as const, count: proposals.length },
        table: <AgentTable lines={proposals} day="overview.column.proposed" kinds="derogation" />,
      };
    case 'designations':
      return {
        ...{ words: 'overview.designations' as const, count: designations.length },
        table: <AgentTable lines={designations} day="overview.column.last_day" />,
      };
    case 'retirements':
      return {
        ...{ words: 'overview.retirements' as const, count: retirements.length },
        table: <AgentTable lines={retirements} day="overview.column.retires" />,
      };
    case 'expiring':
    case 'expired': {
      const lines = overview[subject].map((line) => ({ ...line, kind: line.exam }));
      return {
        ...{ words: `overview.${subject}` as const, count: lines.length },
        table: <AgentTable lines={lines} day="overview.column.valid" kinds="exam" />,
      };
    }
    case 'missions':
      return {
        ...{ words: 'overview.missions' as const, count: missions.length },
        table: <MissionTable missions={missions} />,
      };
    case 'heads': {
      const heads = vacancies.filter(({ headOfPost }) => headOfPost === true);
      return {
        ...{ words: 'overview.heads.title' as const, count: heads.length },
        table: <VacancyTable vacancies={heads} />,
      };
    }
    default:
      return {
        ...{ words: 'overview.vacancies' as const, count: vacancies.length },
        table: <VacancyTable vacancies={vacancies} />,
      };
  }
}
