import type { ReactNode } from 'react';
import classes from './banner.module.css';

export type BannerTone = 'demo' | 'caution' | 'danger' | 'info';

/** A line across the window that stays as long as what it says is true. */
export function Banner(props: {
  readonly tone: BannerTone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes['root']} data-tone={props.tone} role="note">
      {props.icon}
      <span className={classes['text']}>{props.children}</span>
      {props.action}
    </div>
  );
}
