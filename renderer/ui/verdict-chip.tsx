import {
  IconAlertTriangle,
  IconCalendarDue,
  IconCircleCheck,
  IconHelpCircle,
  IconInfinity,
  IconMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Status } from '../../shared/rules/verdict.ts';
import classes from './verdict-chip.module.css';

const SIGNS: Readonly<Record<Status, TablerIcon>> = {
  OVERDUE: IconAlertTriangle,
  DUE: IconCalendarDue,
  UNDETERMINED: IconHelpCircle,
  NO_TERM: IconInfinity,
  NOT_DUE: IconCircleCheck,
  NOT_APPLICABLE: IconMinus,
};

/** The sign of a verdict, so that its colour is never alone. */
export function VerdictSign({ status }: { readonly status: Status }) {
  const Sign = SIGNS[status];
  return <Sign size={14} stroke={2} aria-hidden />;
}

/** Sign and word of a verdict. */
export function VerdictChip(props: { readonly status: Status; readonly word: string }) {
  return (
    <span className={classes['chip']} data-verdict={props.status}>
      <VerdictSign status={props.status} />
      {props.word}
    </span>
  );
}
