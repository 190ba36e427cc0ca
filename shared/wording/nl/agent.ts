import type { agent as source } from '../en/agent.ts';
import type { WordingOf } from '../wording-of.ts';

/** The side panel of one agent. */
export const agent: WordingOf<typeof source> = {
  title: 'Ambtenaar',
};
