import type { Answer } from './api.ts';

export type RecentFiles = {
  /** Whether planner files opened from elsewhere are remembered, here and by the system. */
  readonly isKept: boolean;
  /** How many are remembered, those that are gone with them. */
  readonly count: number;
};

/** The list of planner files opened lately: of this person, in no planner file. */
export type RecentApi = {
  get(input: Record<string, never>): Answer<RecentFiles>;
  /** Not to keep it empties it at once. */
  keep(input: { readonly isKept: boolean }): Answer<RecentFiles>;
  clear(input: Record<string, never>): Answer<RecentFiles>;
};
