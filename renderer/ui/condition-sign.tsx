import {
  IconCheck,
  IconClock,
  IconMinus,
  IconQuestionMark,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { HeldState } from '../../shared/rules/art-21/standing.ts';
import classes from './condition-sign.module.css';

const SIGNS: Readonly<Record<HeldState, TablerIcon>> = {
  held: IconCheck,
  later: IconClock,
  missing: IconX,
  none: IconMinus,
  unknown: IconQuestionMark,
};

/** Sign and words of a condition, so that its colour is never alone. */
export function ConditionSign(props: { readonly state: HeldState; readonly word: string }) {
  const Sign = SIGNS[props.state];
  return (
    <span className={classes['condition']} data-state={props.state}>
      <Sign size={14} stroke={2.25} aria-hidden />
      {props.word}
    </span>
  );
}
