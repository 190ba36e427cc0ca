import { useEffect, useRef } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import { openedFile, revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import type { JudgedTable } from './breaches-slice.ts';

/** Nobody's next cell waits: what is typed in one go is judged once, after it. */
const PAUSE_MS = 500;

/** What was found in the table on screen, judged anew once its file changed; null until then. */
export function useBreaches(table: RecordTable, isRead: boolean): JudgedTable | null {
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const judgeTable = useApp((state) => state.judgeTable);
  const found = useApp((state) => {
    const { breaches } = state;
    return breaches?.table === table && breaches.file === openedFile(state) ? breaches : null;
  });
  const isFirst = useRef(true);
  isFirst.current = found === null;
  useEffect(() => {
    if (!isRead) return undefined;
    const turn = setTimeout(() => void judgeTable(table, moment), isFirst.current ? 0 : PAUSE_MS);
    return () => clearTimeout(turn);
  }, [table, moment, revision, isRead, judgeTable]);
  return found;
}
