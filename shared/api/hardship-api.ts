import type { Agent } from '../domain/agent.ts';
import type { DaysByRank } from '../hardship/served.ts';
import type { FileAnswer } from './api.ts';
import type { DayAsked } from './records.ts';

/** What an agent has served in post up to the day, by hardship rank. */
export type HardshipEntry = Pick<
  Agent,
  'staffNumber' | 'lastName' | 'firstName' | 'career' | 'languageRole' | 'gender'
> & {
  /** Held on the day; null = none recorded. */
  readonly class: string | null;
  readonly days: DaysByRank;
};

export type HardshipApi = {
  /** Everybody not retired who has been in post, by staff number. */
  list(input: DayAsked): FileAnswer<readonly HardshipEntry[]>;
};
