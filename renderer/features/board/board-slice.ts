import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Board, BoardAgent } from '../../../shared/api/board-api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { RecordProblem } from '../../../shared/api/records-api.ts';
import type { DayAsked } from '../../../shared/api/records.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';
import { type Filter, NO_FILTER } from './board-rows.ts';
import type { Zoom } from './board-scale.ts';
import { changedCells, withEnds } from './move-days.ts';
import type { Move } from './use-hold.ts';

/** How the person looks at the board. */
export type BoardView = Filter & {
  readonly axis: 'agents' | 'functions';
  readonly zoom: Zoom;
};

export type BoardSlice = {
  /** Null before the first answer. */
  readonly board: Board | null;
  readonly boardFailure: Failure | null;
  readonly boardView: BoardView;
  /** Why the last move was not taken; empty when it was. */
  readonly boardProblems: readonly RecordProblem[];

  /** Late replies to earlier questions are left aside. */
  readBoard(asked: Pick<DayAsked, 'knownOn'>): Promise<void>;
  setBoardView(patch: Partial<BoardView>): void;
  /** One undoable change, seen at once; what is refused goes back to where it was. */
  moveOnBoard(agent: BoardAgent, id: string, move: Move): Promise<boolean>;
};

export const boardSlice =
  (api: Api): StateCreator<BoardSlice & NoticesSlice & SessionSlice, [], [], BoardSlice> =>
  (set, get) => {
    let question = 0;
    const replace = (old: BoardAgent, agent: BoardAgent) =>
      set(({ board }) => ({
        board: board && {
          ...board,
          agents: board.agents.map((one) => (one === old ? agent : one)),
        },
      }));
    return {
      board: null,
      boardFailure: null,
      boardView: { ...NO_FILTER, axis: 'agents', zoom: 'years' },
      boardProblems: [],

      async readBoard({ knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.board.list({ knownOn });
        if (own !== question) return;
        set(reply.ok ? { board: reply.value, boardFailure: null } : { boardFailure: reply.error });
      },

      setBoardView: (patch) => set(({ boardView }) => ({ boardView: { ...boardView, ...patch } })),

      async moveOnBoard(agent, id, { ends, reason }) {
        const record = agent.facts.assignments.find((one) => one.id === id);
        const values = record ? changedCells(record, ends) : {};
        set({ boardProblems: [] });
        if (Object.keys(values).length === 0) return true;
        const moved = withEnds(agent, id, ends);
        replace(agent, moved);
        const version = agent.versions[id] ?? 0;
        const change = { table: 'assignments', op: 'update', id, version, values } as const;
        const reply = await api.records.change({ changes: [change], reason });
        if (!reply.ok) {
          replace(moved, agent);
          if (reply.error.code === 'records-refused') set({ boardProblems: reply.error.problems });
          else get().reportFailure(reply.error);
        }
        await get().refreshSession();
        if (reply.ok) {
          const [written] = reply.value.rows;
          const versions = { ...moved.versions, [id]: written?.row?.version ?? version + 1 };
          replace(moved, { ...moved, versions });
          const undoes = get().session?.file?.undo?.sequence ?? null;
          get().notify('board.moved', { name: `${agent.lastName} ${agent.firstName}` }, undoes);
        }
        return reply.ok;
      },
    };
  };
