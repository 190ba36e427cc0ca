import { Tooltip } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../../app/use-translate.ts';
import type { ColumnFilter } from '../../grid/column-filter.ts';
import type { VerdictCounts as Counts } from './count-verdicts.ts';
import { type AnyVerdict, VerdictSign } from '../../ui/verdict-chip.tsx';
import classes from './verdict-counts.module.css';

type Props = {
  readonly counts: Counts;
  /** The filters now on the verdict and on the need of a derogation. */
  readonly verdict: ColumnFilter | undefined;
  readonly needsDerogation: ColumnFilter | undefined;
  readonly onVerdict: (filter: ColumnFilter | null) => void;
  readonly onNeedsDerogation: (filter: ColumnFilter | null) => void;
};

/** Seen only where there is no room for the words themselves. */
const ON_FOCUS_TOO = { hover: true, focus: true, touch: false };

const DEROGATION: ColumnFilter = { kind: 'list', values: ['yes'] };

/** How many agents have each verdict; each number shows or leaves out its agents. */
export function VerdictCounts(props: Props) {
  const translate = useTranslate();
  const { byVerdict, needDerogation } = props.counts;
  const shown = props.verdict?.kind === 'list' ? props.verdict.values : [];
  const isDerogationShown =
    props.needsDerogation?.kind === 'list' && props.needsDerogation.values.join() === 'yes';

  const toggle = (verdict: AnyVerdict) => {
    const next = shown.includes(verdict)
      ? shown.filter((one) => one !== verdict)
      : [...shown, verdict];
    props.onVerdict(next.length === 0 ? null : { kind: 'list', values: next });
  };

  return (
    <div role="group" aria-label={translate('rotation.counts.group')} className={classes['counts']}>
      {byVerdict.map(({ verdict, agents }) => (
        <Count
          key={verdict}
          kind={verdict}
          sign={<VerdictSign verdict={verdict} />}
          label={translate(`lists.verdict.${verdict}`)}
          agents={agents}
          isPressed={shown.includes(verdict)}
          onClick={() => toggle(verdict)}
        />
      ))}
      {needDerogation !== null && (
        <>
          <span className={classes['gap']} />
          <Count
            kind="DEROGATION"
            sign={<IconGavel size={14} stroke={2} aria-hidden />}
            label={translate('rotation.counts.derogation')}
            agents={needDerogation}
            isPressed={isDerogationShown}
            onClick={() => props.onNeedsDerogation(isDerogationShown ? null : DEROGATION)}
          />
        </>
      )}
    </div>
  );
}

function Count(props: {
  readonly kind: AnyVerdict | 'DEROGATION';
  readonly sign: ReactNode;
  readonly label: string;
  readonly agents: number;
  readonly isPressed: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Tooltip
      label={props.label}
      events={ON_FOCUS_TOO}
      position="bottom"
      withinPortal={false}
      classNames={{ tooltip: classes['tip'] ?? '' }}
    >
      <button
        type="button"
        className={classes['count']}
        data-kind={props.kind}
        aria-pressed={props.isPressed}
        disabled={props.agents === 0 && !props.isPressed}
        onClick={props.onClick}
      >
        {props.sign}
        <b>{props.agents}</b> <span>{props.label}</span>
      </button>
    </Tooltip>
  );
}
