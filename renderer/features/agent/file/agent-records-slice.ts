import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../../shared/api/api.ts';
import type { Failure } from '../../../../shared/api/failure.ts';
import type { JournalEntry } from '../../../../shared/api/records.ts';
import type { RowHistory } from '../../../../shared/api/record-history-api.ts';
import type { RecordRow, RecordTable } from '../../../../shared/api/records-api.ts';
import type { SensitiveGroundInput } from '../../../../shared/api/sensitive-api.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import type { SensitiveGround } from '../../../../shared/domain/sensitive-ground.ts';
import type { Key } from '../../../../shared/wording/translator.ts';
import type { NoticesSlice } from '../../../app/notices-slice.ts';
import type { SessionSlice } from '../../../app/session-slice.ts';

/** The tables of which a file shows the rows of one agent. */
export const FILE_TABLES = [
  ...(['agents', 'assignments', 'derogations', 'certificates', 'experience'] as const),
  ...(['competences', 'mandates', 'third_state_charges', 'candidacies'] as const),
] satisfies readonly RecordTable[];

export type FileTable = (typeof FILE_TABLES)[number];

/** The rows of one agent, by table. */
export type AgentRecords = {
  readonly staffNumber: string;
  readonly rows: Readonly<Record<FileTable, readonly RecordRow[]>>;
};

export type AgentRecordsSlice = {
  /** Of the agent asked for last; null before the first answer. */
  readonly agentRecords: AgentRecords | null;
  readonly agentRecordsFailure: Failure | null;
  readonly agentHistory: RowHistory | null;
  /** Who looked at the sensitive grounds; the grounds themselves are never kept here. */
  readonly agentLooks: readonly JournalEntry[];

  /** Late replies to earlier questions are left aside. */
  readAgentRecords(staffNumber: string, knownOn: IsoDate | null): Promise<void>;
  /** The grounds, once the look is journalled; null where it could not be: the failure is told. */
  lookAtGrounds(staffNumber: string, reason: string): Promise<readonly SensitiveGround[] | null>;
  /** As the file holds it; null where it was refused, which is told. */
  addGround(ground: SensitiveGroundInput): Promise<SensitiveGround | null>;
  /** Whether it is gone; a refusal is told. */
  removeGround(ground: Pick<SensitiveGround, 'id' | 'version'>): Promise<boolean>;
};

type Needs = AgentRecordsSlice & NoticesSlice & SessionSlice;

export const agentRecordsSlice =
  (api: Api): StateCreator<Needs, [], [], AgentRecordsSlice> =>
  (set, get) => {
    let question = 0;
    const tell = (key: Key) => get().notify(key, {}, get().session?.file?.undo?.sequence ?? null);
    return {
      agentRecords: null,
      agentRecordsFailure: null,
      agentHistory: null,
      agentLooks: [],

      async readAgentRecords(staffNumber, knownOn) {
        question += 1;
        const own = question;
        if (get().agentRecords?.staffNumber !== staffNumber)
          set({ agentRecords: null, agentHistory: null, agentLooks: [] });
        const [lists, history, looks] = await Promise.all([
          Promise.all(
            FILE_TABLES.map((table) => api.records.list({ table, staffNumber, knownOn })),
          ),
          api.records.agentHistory({ staffNumber }),
          api.sensitive.looks({ staffNumber }),
        ]);
        if (own !== question) return;
        const failed = [...lists, history, looks].find(({ ok }) => !ok);
        if (failed && !failed.ok) return set({ agentRecordsFailure: failed.error });
        const rows = FILE_TABLES.map((table, index) => {
          const reply = lists[index];
          return [table, reply?.ok ? reply.value : []] as const;
        });
        set({
          // Safe: one entry for each of the tables.
          agentRecords: { staffNumber, rows: Object.fromEntries(rows) as AgentRecords['rows'] },
          agentRecordsFailure: null,
          agentHistory: history.ok ? history.value : null,
          agentLooks: looks.ok ? looks.value : [],
        });
      },

      async lookAtGrounds(staffNumber, reason) {
        const reply = await api.sensitive.look({ staffNumber, reason });
        if (reply.ok) await get().refreshSession();
        else get().reportFailure(reply.error);
        return reply.ok ? reply.value : null;
      },

      async addGround(ground) {
        const reply = await api.sensitive.create({ ground, reason: null });
        if (!reply.ok) get().reportFailure(reply.error);
        await get().refreshSession();
        if (reply.ok) tell('agentFile.sensitive.added');
        return reply.ok ? reply.value : null;
      },

      async removeGround({ id, version }) {
        const reply = await api.sensitive.remove({ id, version, reason: null });
        if (!reply.ok) get().reportFailure(reply.error);
        await get().refreshSession();
        if (reply.ok) tell('agentFile.sensitive.removed');
        return reply.ok;
      },
    };
  };
