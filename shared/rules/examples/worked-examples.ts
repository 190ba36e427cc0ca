import { creditAndFunction } from './credit-and-function.ts';
import { cycle } from './cycle.ts';
import { missionsAndBalance } from './missions-and-balance.ts';
import { signingAndReplacing } from './signing-and-replacing.ts';
import { stateAgents } from './state-agents.ts';
import type { WorkedExample } from './worked-example.ts';

/** Every example of the catalogue (§ 7), in its order; persons, posts and functions are invented. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  ...cycle,
  ...creditAndFunction,
  ...signingAndReplacing,
  ...stateAgents,
  ...missionsAndBalance,
];
