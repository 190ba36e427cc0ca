import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../shared/api/api.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { agentEligibilitySlice } from '../features/agent/eligibility-slice.ts';
import { agentRecordsSlice } from '../features/agent/file/agent-records-slice.ts';
import { agentSlice } from '../features/agent/agent-slice.ts';
import { decreeSlice } from '../features/decree/decree-slice.ts';
import { filesSlice } from '../features/files/files-slice.ts';
import { hardshipSlice } from '../features/hardship/hardship-slice.ts';
import { historySlice } from '../features/history/history-slice.ts';
import { importSlice } from '../features/imports/import-slice.ts';
import { balanceSlice } from '../features/balance/balance-slice.ts';
import { boardSlice } from '../features/board/board-slice.ts';
import { missionsSlice } from '../features/missions/missions-slice.ts';
import { overviewSlice } from '../features/overview/overview-slice.ts';
import { proposalSlice } from '../features/proposal/proposal-slice.ts';
import { qualitySlice } from '../features/quality/quality-slice.ts';
import { readingsSlice } from '../features/readings/readings-slice.ts';
import { postsSlice } from '../features/posts/posts-slice.ts';
import { postSlice } from '../features/post/post-slice.ts';
import { comparisonSlice } from '../features/comparison/comparison-slice.ts';
import { breachesSlice } from '../features/records/breaches-slice.ts';
import { recordViewsSlice } from '../features/records/record-views-slice.ts';
import { recordsSlice } from '../features/records/records-slice.ts';
import { replacementSlice } from '../features/replacement/replacement-slice.ts';
import { statementSlice } from '../features/statement/statement-slice.ts';
import { rotationSlice } from '../features/rotation/rotation-slice.ts';
import type { Platform } from '../platform/platform.ts';
import type { PreferenceStore } from '../platform/stored-preferences.ts';
import type { AppState } from './app-state.ts';
import { downloadSlice } from './download-slice.ts';
import { lockSlice } from './lock-slice.ts';
import { makeProposalsSlice } from './make-proposals-slice.ts';
import { momentSlice } from './moment-slice.ts';
import { noticesSlice } from './notices-slice.ts';
import { preferencesSlice } from './preferences-slice.ts';
import { recordHistorySlice } from './record-history/record-history-slice.ts';
import { screenSlice } from './screen-slice.ts';
import { sessionSlice } from './session-slice.ts';
import { settingsSlice } from './settings-slice.ts';
import { unsavedSlice } from './unsaved-slice.ts';
import type { WindowLock } from './window-lock.ts';

export type AppStore = StoreApi<AppState>;

/** What the store needs from outside; a test gives its own. */
export type Surroundings = {
  readonly api: Api;
  readonly platform: Pick<Platform, 'upload' | 'download' | 'offer' | 'shell'>;
  readonly lock: WindowLock;
  readonly preferences: PreferenceStore;
  readonly today: IsoDate;
};

export function createAppStore(surroundings: Surroundings): AppStore {
  const { api, platform, lock, preferences, today } = surroundings;
  return createStore<AppState>()((...a) => ({
    ...agentSlice(api)(...a),
    ...agentEligibilitySlice(api)(...a),
    ...agentRecordsSlice(api)(...a),
    ...decreeSlice(api)(...a),
    ...downloadSlice(api, platform)(...a),
    ...filesSlice(api, platform)(...a),
    ...hardshipSlice(api)(...a),
    ...historySlice(api)(...a),
    ...importSlice(api, platform)(...a),
    ...lockSlice(lock)(...a),
    ...makeProposalsSlice(api)(...a),
    ...momentSlice(today)(...a),
    ...noticesSlice(...a),
    ...preferencesSlice(preferences)(...a),
    ...balanceSlice(api)(...a),
    ...boardSlice(api)(...a),
    ...missionsSlice(api)(...a),
    ...postSlice(api)(...a),
    ...overviewSlice(api)(...a),
    ...postsSlice(api)(...a),
    ...proposalSlice(api)(...a),
    ...qualitySlice(api)(...a),
    ...readingsSlice(api)(...a),
    ...recordHistorySlice(api)(...a),
    ...breachesSlice(api)(...a),
    ...comparisonSlice(api)(...a),
    ...recordsSlice(api)(...a),
    ...recordViewsSlice(api)(...a),
    ...replacementSlice(api)(...a),
    ...rotationSlice(api)(...a),
    ...screenSlice(...a),
    ...sessionSlice(api)(...a),
    ...settingsSlice(api, platform)(...a),
    ...statementSlice(api)(...a),
    ...unsavedSlice(...a),
  }));
}
