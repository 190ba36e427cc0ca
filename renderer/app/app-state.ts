import type { AgentEligibilitySlice } from '../features/agent/eligibility-slice.ts';
import type { AgentRecordsSlice } from '../features/agent/file/agent-records-slice.ts';
import type { AgentSlice } from '../features/agent/agent-slice.ts';
import type { DecreeSlice } from '../features/decree/decree-slice.ts';
import type { FilesSlice } from '../features/files/files-slice.ts';
import type { HardshipSlice } from '../features/hardship/hardship-slice.ts';
import type { HistorySlice } from '../features/history/history-slice.ts';
import type { ImportSlice } from '../features/imports/import-slice.ts';
import type { BreachesSlice } from '../features/records/breaches-slice.ts';
import type { BalanceSlice } from '../features/balance/balance-slice.ts';
import type { BoardSlice } from '../features/board/board-slice.ts';
import type { ComparisonSlice } from '../features/comparison/comparison-slice.ts';
import type { MissionsSlice } from '../features/missions/missions-slice.ts';
import type { PostsSlice } from '../features/posts/posts-slice.ts';
import type { PostSlice } from '../features/post/post-slice.ts';
import type { OverviewSlice } from '../features/overview/overview-slice.ts';
import type { ProposalSlice } from '../features/proposal/proposal-slice.ts';
import type { QualitySlice } from '../features/quality/quality-slice.ts';
import type { ReadingsSlice } from '../features/readings/readings-slice.ts';
import type { RecordViewsSlice } from '../features/records/record-views-slice.ts';
import type { RecordsSlice } from '../features/records/records-slice.ts';
import type { ReplacementSlice } from '../features/replacement/replacement-slice.ts';
import type { StatementSlice } from '../features/statement/statement-slice.ts';
import type { RotationSlice } from '../features/rotation/rotation-slice.ts';
import type { DownloadSlice } from './download-slice.ts';
import type { LockSlice } from './lock-slice.ts';
import type { MakeProposalsSlice } from './make-proposals-slice.ts';
import type { MomentSlice } from './moment-slice.ts';
import type { NoticesSlice } from './notices-slice.ts';
import type { PreferencesSlice } from './preferences-slice.ts';
import type { RecordHistorySlice } from './record-history/record-history-slice.ts';
import type { ScreenSlice } from './screen-slice.ts';
import type { SessionSlice } from './session-slice.ts';
import type { SettingsSlice } from './settings-slice.ts';
import type { UnsavedSlice } from './unsaved-slice.ts';

/** The one store of the page, in slices. */
export type AppState = AgentSlice &
  AgentEligibilitySlice &
  AgentRecordsSlice &
  DecreeSlice &
  DownloadSlice &
  FilesSlice &
  HardshipSlice &
  HistorySlice &
  ImportSlice &
  LockSlice &
  MakeProposalsSlice &
  MomentSlice &
  NoticesSlice &
  PreferencesSlice &
  BalanceSlice &
  BreachesSlice &
  ComparisonSlice &
  BoardSlice &
  MissionsSlice &
  PostSlice &
  OverviewSlice &
  PostsSlice &
  ProposalSlice &
  QualitySlice &
  ReadingsSlice &
  RecordHistorySlice &
  RecordsSlice &
  RecordViewsSlice &
  ReplacementSlice &
  RotationSlice &
  ScreenSlice &
  SessionSlice &
  SettingsSlice &
  StatementSlice &
  UnsavedSlice;
