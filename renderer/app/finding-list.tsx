import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClockOff,
  IconEye,
  IconFlag,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Code, Finding } from '../../shared/rules/finding.ts';
import { wordFinding } from '../../shared/wording/findings.ts';
import { CitedText } from './cited-text.tsx';
import classes from './finding-list.module.css';
import { useTranslate } from './use-translate.ts';

const SIGNS: Readonly<Record<Code, TablerIcon>> = {
  OK: IconCheck,
  NEEDS_DECISION: IconFlag,
  BLOCKED: IconBan,
  SOFT: IconEye,
  MANUAL: IconAlertTriangle,
  NOT_IN_FORCE: IconClockOff,
  UNKNOWN: IconHelpCircle,
};

/** The sign of a code, so that its colour is never alone; its word is for those who listen. */
export function CodeSign({ code }: { readonly code: Code }) {
  const translate = useTranslate();
  const Sign = SIGNS[code];
  return (
    <span className={classes['sign']} data-code={code}>
      <Sign size={16} aria-hidden />
      <span className="visually-hidden">{translate(`lists.code.${code}`)}: </span>
    </span>
  );
}

/** Findings in sentences, each with the sign of its code; `below` says what stands under one. */
export function FindingList<One extends Finding>(props: {
  readonly findings: readonly One[];
  readonly below?: (finding: One) => ReactNode;
}) {
  const translate = useTranslate();
  return (
    <ul className={classes['findings']}>
      {props.findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <CodeSign code={finding.code} />
          <div className={classes['said']}>
            <p>
              <CitedText text={wordFinding(finding, translate)} />
            </p>
            {props.below?.(finding)}
          </div>
        </li>
      ))}
    </ul>
  );
}
