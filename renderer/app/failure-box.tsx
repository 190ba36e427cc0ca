import { IconAlertTriangle } from '@tabler/icons-react';
import type { Failure } from '../../shared/api/failure.ts';
import { wordFailure } from '../../shared/wording/word-failure.ts';
import { CopyDetails } from './copy-details.tsx';
import classes from './failure-box.module.css';
import { useTranslate } from './use-translate.ts';

/** A failure in its place on the page: what happened, what was kept, what to do. */
export function FailureBox(props: { readonly failure: Failure }) {
  const translate = useTranslate();
  const { what, kept, todo, details } = wordFailure(translate, props.failure);
  return (
    <div className={classes['box']} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <p className={classes['what']}>{what}</p>
        <p>
          {kept} {todo}
        </p>
        <p className={classes['details']}>
          {details} <CopyDetails details={details} />
        </p>
      </div>
    </div>
  );
}
