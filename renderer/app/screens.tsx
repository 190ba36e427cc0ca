import {
  IconArrowsDiff,
  IconChecklist,
  IconGitFork,
  IconLayoutDashboard,
  IconLanguage,
  IconMountain,
  IconPlaneDeparture,
  IconScale,
  IconTable,
  IconTimelineEvent,
  IconTableOptions,
  IconUserShare,
  IconWorld,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { Key } from '../../shared/wording/translator.ts';
import { RotationDesk } from './rotation-desk.tsx';
import type { Screen } from './screen-slice.ts';

type Entry = {
  readonly words: Key;
  readonly page: ComponentType;
};

/** Every screen of an open file; each but the rotation is fetched when it is first shown. */
export const SCREENS: Readonly<Record<Screen, Entry>> = {
  overview: {
    words: 'overview.title',
    page: lazy(async () => ({
      default: (await import('../features/overview/overview-page.tsx')).OverviewPage,
    })),
  },
  rotation: { words: 'app.screen.rotation', page: RotationDesk },
  board: {
    words: 'board.title',
    page: lazy(async () => ({ default: (await import('./board-desk.tsx')).BoardDesk })),
  },
  comparison: {
    words: 'comparison.title',
    page: lazy(async () => ({
      default: (await import('../features/comparison/comparison-page.tsx')).ComparisonPage,
    })),
  },
  agent: {
    words: 'agentFile.screen',
    page: lazy(async () => ({
      default: (await import('../features/agent/file/agent-file-page.tsx')).AgentFilePage,
    })),
  },
  statement: {
    words: 'statement.screen',
    page: lazy(async () => ({
      default: (await import('../features/statement/statement-page.tsx')).StatementPage,
    })),
  },
  proposal: {
    words: 'proposal.screen',
    page: lazy(async () => ({
      default: (await import('../features/proposal/proposal-page.tsx')).ProposalPage,
    })),
  },
  replacement: {
    words: 'replacement.title',
    page: lazy(async () => ({
      default: (await import('../features/replacement/replacement-page.tsx')).ReplacementPage,
    })),
  },
  missions: {
    words: 'missions.title',
    page: lazy(async () => ({
      default: (await import('../features/missions/missions-page.tsx')).MissionsPage,
    })),
  },
  balance: {
    words: 'balance.title',
    page: lazy(async () => ({
      default: (await import('../features/balance/balance-page.tsx')).BalancePage,
    })),
  },
  quality: {
    words: 'quality.title',
    page: lazy(async () => ({ default: (await import('./quality-desk.tsx')).QualityDesk })),
  },
  hardship: {
    words: 'hardship.title',
    page: lazy(async () => ({
      default: (await import('../features/hardship/hardship-page.tsx')).HardshipPage,
    })),
  },
  posts: {
    words: 'posts.title',
    page: lazy(async () => ({
      default: (await import('../features/posts/posts-page.tsx')).PostsPage,
    })),
  },
  post: {
    words: 'posts.one',
    page: lazy(async () => ({
      default: (await import('../features/post/post-page.tsx')).PostPage,
    })),
  },
  records: {
    words: 'records.title',
    page: lazy(async () => ({
      default: (await import('../features/records/records-page.tsx')).RecordsPage,
    })),
  },
  import: {
    words: 'app.screen.import',
    page: lazy(async () => ({
      default: (await import('../features/imports/import-page.tsx')).ImportPage,
    })),
  },
  readings: {
    words: 'readings.title',
    page: lazy(async () => ({
      default: (await import('../features/readings/readings-page.tsx')).ReadingsPage,
    })),
  },
  decree: {
    words: 'app.screen.decree',
    page: lazy(async () => ({
      default: (await import('../features/decree/decree-page.tsx')).DecreePage,
    })),
  },
};

/** What the navigation lists, group by group; a screen that is about one thing is not listed. */
export const NAVIGATION: readonly {
  readonly words: Key;
  readonly screens: readonly { readonly screen: Screen; readonly icon: typeof IconTable }[];
}[] = [
  {
    words: 'app.group.plan',
    screens: [
      { screen: 'overview', icon: IconLayoutDashboard },
      { screen: 'rotation', icon: IconTable },
      { screen: 'board', icon: IconTimelineEvent },
      { screen: 'comparison', icon: IconArrowsDiff },
      { screen: 'posts', icon: IconWorld },
      { screen: 'hardship', icon: IconMountain },
    ],
  },
  {
    words: 'app.group.decree',
    screens: [
      { screen: 'replacement', icon: IconUserShare },
      { screen: 'missions', icon: IconPlaneDeparture },
      { screen: 'balance', icon: IconLanguage },
      { screen: 'decree', icon: IconScale },
      { screen: 'readings', icon: IconGitFork },
    ],
  },
  {
    words: 'app.group.file',
    screens: [
      { screen: 'records', icon: IconTableOptions },
      { screen: 'quality', icon: IconChecklist },
    ],
  },
];
