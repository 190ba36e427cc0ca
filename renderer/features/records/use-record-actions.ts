import { useApp } from '../../app/use-app.ts';

/** What a person can do in a table. */
export function useRecordActions() {
  return {
    askKeys: useKeysNeeded(),
    addRow: useApp((state) => state.addRow),
    changeView: useApp((state) => state.changeRecordView),
    giveUp: useApp((state) => state.giveUp),
    go: useApp((state) => state.go),
    leaveRow: useApp((state) => state.leaveRow),
    notify: useApp((state) => state.notify),
    reapply: useApp((state) => state.reapply),
    removeRows: useApp((state) => state.removeRows),
    settle: useApp((state) => state.settle),
    showRowHistory: useApp((state) => state.showRowHistory),
    showBreaches: useApp((state) => state.showBreaches),
    writeCells: useApp((state) => state.writeCells),
  };
}

/** Reads the table whenever another one, or another state of the file, is on screen. */
function useReading(
  table: ReturnType<typeof tableNamed>,
  knownOn: Parameters<typeof formatDay>[0] | null,
): void {
  const revision = useApp(revisionOf);
  const readSheet = useApp((state) => state.readSheet);
  const readViews = useApp((state) => state.readRecordViews);
  useEffect(() => void readSheet(table, knownOn), [readSheet, table, knownOn, revision]);
  useEffect(() => void readViews(table), [readViews, table]);
}
