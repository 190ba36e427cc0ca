import type { IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Readings } from '../rules/readings.ts';
import type { CareerFacts } from '../rules/verdict.ts';
import type { FileAnswer } from './api.ts';

/** An agent with all that art. 17 asks, so that the page can judge a move before it is made. */
export type BoardAgent = Pick<Agent, 'lastName' | 'firstName'> & {
  /** The reasons of a derogation are not told: any text stands for reasons that are on file. */
  readonly facts: CareerFacts;
  /** Of each assignment, by its id: what a change of it must give. */
  readonly versions: Readonly<Record<string, number>>;
};

/** Every career of the file, by staff number, and how the file reads the decree. */
export type Board = { readonly agents: readonly BoardAgent[]; readonly readings: Readings };

export type BoardApi = {
  /** `knownOn`: the file as it was known at the end of that day; null = as it is known now. */
  list(input: { readonly knownOn: IsoDate | null }): FileAnswer<Board>;
};
