import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { AgentFile } from '../../../shared/api/records.ts';

export type AgentSlice = {
  readonly agentFile: AgentFile | null;
};

export const agentSlice =
  (_api: Api): StateCreator<AgentSlice> =>
  () => ({ agentFile: null });
