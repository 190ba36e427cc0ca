import {
  IconAlertTriangle,
  IconBan,
  IconCalendarDue,
  IconCircleCheck,
  IconClock,
  IconClockOff,
  IconHelpCircle,
  IconInfinity,
  IconMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { EligibilityVerdict } from '../../shared/rules/art-21/eligibility.ts';
import type { Status } from '../../shared/rules/verdict.ts';
import classes from './verdict-chip.module.css';

/** Of art. 17, or of art. 21. */
export type AnyVerdict = Status | EligibilityVerdict;

const SIGNS: Readonly<Record<AnyVerdict, TablerIcon>> = {
  OVERDUE: IconAlertTriangle,
  DUE: IconCalendarDue,
  UNDETERMINED: IconHelpCircle,
  NO_TERM: IconInfinity,
  NOT_DUE: IconCircleCheck,
  NOT_APPLICABLE: IconMinus,
  ELIGIBLE: IconCircleCheck,
  NOT_YET: IconClock,
  NOT_ELIGIBLE: IconBan,
  NOT_IN_FORCE: IconClockOff,
};

export function isVerdict(code: string | null | undefined): code is AnyVerdict {
  return typeof code === 'string' && Object.hasOwn(SIGNS, code);
}

/** The sign of a verdict, so that its colour is never alone. */
export function VerdictSign({ verdict }: { readonly verdict: AnyVerdict }) {
  const Sign = SIGNS[verdict];
  return <Sign size={14} stroke={2} aria-hidden />;
}

/** Sign and word of a verdict. */
export function VerdictChip(props: { readonly verdict: AnyVerdict; readonly word: string }) {
  return (
    <span className={classes['chip']} data-verdict={props.verdict}>
      <VerdictSign verdict={props.verdict} />
      {props.word}
    </span>
  );
}
