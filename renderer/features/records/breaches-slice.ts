import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { BreachList } from '../../../shared/api/quality-api.ts';
import type { RecordTable } from '../../../shared/api/records-api.ts';
import type { Moment } from '../../../shared/api/records.ts';
import { openedFile, type SessionSlice } from '../../app/session-slice.ts';

/** What was found in a table, and of which file. */
export type JudgedTable = BreachList & {
  readonly table: RecordTable;
  /** As `openedFile` names it. */
  readonly file: string | null;
};

export type BreachesSlice = {
  /** null before the first answer; kept while the table is judged anew. */
  readonly breaches: JudgedTable | null;
  /** Whether they are listed beside the grid. */
  readonly areBreachesShown: boolean;

  /** Late replies to earlier questions are left aside; where it fails, what was found before stays. */
  judgeTable(table: RecordTable, moment: Moment): Promise<void>;
  showBreaches(areShown: boolean): void;
};

export const breachesSlice =
  (api: Api): StateCreator<BreachesSlice & SessionSlice, [], [], BreachesSlice> =>
  (set, get) => {
    let question = 0;
    return {
      breaches: null,
      areBreachesShown: false,

      async judgeTable(table, moment) {
        question += 1;
        const own = question;
        const file = openedFile(get());
        const reply = await api.quality.breaches({ ...moment, table });
        if (own === question && reply.ok) set({ breaches: { ...reply.value, table, file } });
      },

      showBreaches: (areBreachesShown) => set({ areBreachesShown }),
    };
  };
