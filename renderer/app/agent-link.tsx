import type { ReactNode } from 'react';
import classes from '../ui/link.module.css';
import { useApp } from './use-app.ts';

/** The name of an agent, which opens their file. */
export function AgentLink(props: { readonly staffNumber: string; readonly children: ReactNode }) {
  const go = useApp((state) => state.go);
  return (
    <button
      type="button"
      className={classes['link']}
      onClick={() => go('agent', props.staffNumber)}
    >
      {props.children}
    </button>
  );
}
