import { Fragment } from 'react';
import classes from './kbd.module.css';

/** Keys of a shortcut, such as `Ctrl+Z`, each on its own cap. */
export function Kbd(props: { readonly keys: string }) {
  return (
    <span className={classes['keys']}>
      {props.keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className={classes['plus']}>+</span>}
          <kbd className={classes['key']}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
