import type { Agent } from '../domain/agent.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, Post } from '../domain/post.ts';
import type { ClosureEffect } from '../posts/closure.ts';
import type { Holding } from '../posts/holdings.ts';
import type { RankPiece } from '../posts/rank-pieces.ts';
import type { VacancyToCome } from '../posts/vacancies-to-come.ts';
import type { FileAnswer } from './api.ts';
import type { Moment } from './records.ts';

/** One post among all, on the moment's day. */
export type PostOverview = {
  readonly post: Post;
  /** Hardship rank on the day; null = none recorded. */
  readonly rank: number | null;
  /** How many are assigned there on the day, attached ones and designees included. */
  readonly holders: number;
  /** How many functions fall vacant by the end of the window, while the post is open, with nobody planned to come. */
  readonly vacancies: number;
};

export type PostSheet = {
  readonly post: Post;
  /** Those it supervises, by code. */
  readonly supervised: readonly Pick<Post, 'code' | 'city'>[];
  /** By first day. */
  readonly ranks: readonly (HardshipRank & { readonly version: number })[];
  /** Head of post first, then by code. */
  readonly functions: readonly JobFunction[];
  /** By first day, each cut where the rank of the post changes. */
  readonly holdings: readonly (Holding & { readonly ranks: readonly RankPiece[] })[];
  readonly vacancies: readonly VacancyToCome[];
  readonly closure: ClosureEffect | null;
  /** Of those who count there for the balance on the day; attached persons do not (art. 23). */
  readonly roles: { readonly fr: number; readonly nl: number };
  /** Staff number of who acts for the head (art. 15); null = nobody, or a person must choose. */
  readonly interim: string | null;
  /** Everybody named above, by staff number. */
  readonly people: readonly Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>[];
};

/** Posts as they stand, stood and will stand. */
export type PostsApi = {
  /** Every post, open or closed, by code. */
  list(input: Moment): FileAnswer<readonly PostOverview[]>;
  get(input: Moment & { readonly postCode: string }): FileAnswer<PostSheet, 'not-found'>;
};
