import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What a place says while it has nothing to show, and what can be done about it. */
export function EmptyState(props: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes['root']}>
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children && <div className={classes['actions']}>{props.children}</div>}
    </div>
  );
}
