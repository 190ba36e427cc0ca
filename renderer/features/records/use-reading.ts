import { useEffect } from 'react';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';

/** Reads the table whenever another one, or another state of the file, is on screen. */
export function useReading(table: RecordTable, knownOn: IsoDate | null): void {
  const revision = useApp(revisionOf);
  const readSheet = useApp((state) => state.readSheet);
  const readViews = useApp((state) => state.readRecordViews);
  useEffect(() => void readSheet(table, knownOn), [readSheet, table, knownOn, revision]);
  useEffect(() => void readViews(table), [readViews, table]);
}
