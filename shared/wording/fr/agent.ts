import type { agent as source } from '../en/agent.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** The side panel of one agent. */
export const agent: FrenchWordingOf<typeof source> = {
  title: 'Agent',
};
