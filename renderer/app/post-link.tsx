import type { ReactNode } from 'react';
import classes from '../ui/link.module.css';
import { useApp } from './use-app.ts';

/** The name of a post, which opens its page. */
export function PostLink(props: { readonly code: string; readonly children: ReactNode }) {
  const go = useApp((state) => state.go);
  return (
    <button type="button" className={classes['link']} onClick={() => go('post', props.code)}>
      {props.children}
    </button>
  );
}
