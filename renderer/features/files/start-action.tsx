import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './start-action.module.css';

/** One way to begin. */
export function StartAction(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
}) {
  return (
    <UnstyledButton className={classes['card']} onClick={props.onClick}>
      <span className={classes['icon']} aria-hidden="true">
        {props.icon}
      </span>
      <span>
        <span className={classes['title']}>{props.title}</span>
        <span className={classes['text']}>{props.text}</span>
      </span>
    </UnstyledButton>
  );
}
