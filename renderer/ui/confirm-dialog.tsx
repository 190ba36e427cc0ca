import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './confirm-dialog.module.css';

/**
 * Asks before something that is hard to take back. Enter and Esc both mean no, and the eye falls on
 * what loses nothing.
 */
export function ConfirmDialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly cancel: string;
  readonly confirm: string;
  readonly close: string;
  /** Whether it can be confirmed as it stands; usually it can. */
  readonly canConfirm?: boolean;
  /** Whether something is lost once confirmed; usually it is. */
  readonly isLosing?: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}) {
  const { isLosing = true } = props;
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': props.close }}
    >
      <div className={classes['body']}>{props.children}</div>
      <div className={classes['actions']}>
        <Button variant={isLosing ? 'filled' : 'default'} data-autofocus onClick={props.onCancel}>
          {props.cancel}
        </Button>
        <Button
          {...(isLosing ? { variant: 'outline', color: 'red' } : { variant: 'filled' })}
          disabled={props.canConfirm === false}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </div>
    </Modal>
  );
}
