import { useApp } from '../../app/use-app.ts';
import { useKeysNeeded } from '../../app/use-keys-needed.ts';

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
