import { useApp } from '../../app/use-app.ts';

/** The side panel of the agent chosen; nothing without one. */
export function AgentPanel() {
  const chosen = useApp((state) => state.chosen);
  return chosen === null ? null : <p>{chosen}</p>;
}
