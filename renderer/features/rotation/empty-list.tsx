import { Button } from '@mantine/core';
import type { Failure } from '../../../shared/api/failure.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import classes from '../../grid/list-page.module.css';
import type { GridName } from './grid-name.ts';

/** In the place of a list that is still being judged, or could not be. */
export function UnjudgedList(props: {
  readonly failure: Failure | null;
  readonly onRetry: () => void;
}) {
  const translate = useTranslate();
  if (!props.failure)
    return <p className={classes['waiting']}>{translate('rotation.status.judging')}</p>;
  return (
    <EmptyState title={translate('rotation.empty.failed')}>
      <FailureBox failure={props.failure} />
      <Button onClick={props.onRetry}>{translate('rotation.empty.retry')}</Button>
    </EmptyState>
  );
}

/** A file whose agents are all in the other list. */
export function EmptyGrid({ grid }: { readonly grid: GridName }) {
  const translate = useTranslate();
  return grid === 'art21' ? (
    <EmptyState
      title={translate('eligibility.empty.none')}
      text={translate('eligibility.empty.none_text')}
    />
  ) : (
    <EmptyState
      title={translate('eligibility.empty.no_career')}
      text={translate('eligibility.empty.no_career_text')}
    />
  );
}
