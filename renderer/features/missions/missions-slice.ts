import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Failure } from '../../../shared/api/failure.ts';
import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import type { DayAsked } from '../../../shared/api/records.ts';
import type { RecordChange } from '../../../shared/api/records-api.ts';
import type { NoticesSlice } from '../../app/notices-slice.ts';
import type { SessionSlice } from '../../app/session-slice.ts';

export type MissionsSlice = {
  /** By code; null before the first answer. */
  readonly missions: readonly JudgedMission[] | null;
  readonly missionsFailure: Failure | null;

  /** Late replies to earlier questions are left aside. */
  readMissions(asked: DayAsked): Promise<void>;
  /** One undoable change; what is refused is told, and nothing is written. */
  changeMission(change: RecordChange): Promise<boolean>;
};

export const missionsSlice =
  (api: Api): StateCreator<MissionsSlice & NoticesSlice & SessionSlice, [], [], MissionsSlice> =>
  (set, get) => {
    let question = 0;
    return {
      missions: null,
      missionsFailure: null,

      async readMissions({ on, knownOn }) {
        question += 1;
        const own = question;
        const reply = await api.missions.list({ on, knownOn });
        if (own !== question) return;
        set(
          reply.ok
            ? { missions: reply.value, missionsFailure: null }
            : { missionsFailure: reply.error },
        );
      },

      async changeMission(change) {
        const reply = await api.records.change({ changes: [change], reason: null });
        if (!reply.ok) get().reportFailure(reply.error);
        await get().refreshSession();
        return reply.ok;
      },
    };
  };
