import type { ReactNode } from 'react';
import classes from './agent-link.module.css';
import { useApp } from './use-app.ts';

/** The name of an agent, which opens the agent. */
export function AgentLink(props: { readonly staffNumber: string; readonly children: ReactNode }) {
  const choose = useApp((state) => state.choose);
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className={classes['link']}
      onClick={() => {
        choose(props.staffNumber);
        go('rotation');
      }}
    >
      {props.children}
    </button>
  );
}
