import type { ReactNode } from 'react';
import type { AgentFile } from '../../../shared/api/records.ts';
import { daysBetween, type IsoDate } from '../../../shared/dates.ts';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import type { CurrentStay } from '../../../shared/rules/verdict.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import type { Names } from '../../app/place-names.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './agent-header.module.css';

/** Where the agent is, until when, what comes next, when they retire. */
export function AgentStanding(props: {
  readonly file: AgentFile;
  readonly on: IsoDate;
  readonly names: Names;
}) {
  const { file, on, names } = props;
  const translate = useTranslate();
  const { agent, explanation } = file;
  return (
    <dl className={classes['facts']}>
      <Fact label={translate('agent.fact.present')}>
        <Present current={explanation.current} names={names} />
      </Fact>
      <Fact label={translate('agent.fact.lastDay')}>
        <LastDay current={explanation.current} on={on} />
      </Fact>
      <Fact label={translate('agent.fact.next')}>
        {describeNext(file, translate) ?? (
          <span className={classes['muted']}>{translate('agent.nothingToCome')}</span>
        )}
      </Fact>
      <Fact label={translate('agent.fact.retirement')}>
        {agent.retiresOn === null ? (
          <span className={classes['muted']}>{translate('agent.notRecorded')}</span>
        ) : (
          <time dateTime={agent.retiresOn}>{formatDay(agent.retiresOn)}</time>
        )}
      </Fact>
    </dl>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Present(props: { readonly current: CurrentStay | null; readonly names: Names }) {
  const translate = useTranslate();
  const { current, names } = props;
  if (current === null)
    return <span className={classes['muted']}>{translate('agent.noAssignment')}</span>;
  const kind = capitalised(translate(`lists.kind.${current.kind}`));
  const country = current.place === null ? null : names.country(current.place);
  return (
    <>
      <strong>{current.place === null ? kind : names.place(current.place)}</strong>
      {country && <span> ({wordCountry(country, translate)})</span>}
      <span className={classes['sub']}>
        {current.functionCode !== null && `${names.function(current.functionCode)}, `}
        {translate('agent.since', { day: formatDay(current.from) })}
      </span>
    </>
  );
}

function LastDay(props: { readonly current: CurrentStay | null; readonly on: IsoDate }) {
  const translate = useTranslate();
  if (props.current === null) return <span className={classes['muted']}>–</span>;
  const { lastDay } = props.current;
  if (lastDay === null)
    return <span className={classes['muted']}>{translate('agent.noTerm')}</span>;
  const left = daysBetween(props.on, lastDay);
  return (
    <>
      <strong>
        <time dateTime={lastDay}>{formatDay(lastDay)}</time>
      </strong>
      <span className={classes['sub']} data-over={left < 0 || undefined}>
        {wordDaysLeft(left, translate)}
      </span>
    </>
  );
}

function wordDaysLeft(left: number, translate: Translate): string {
  if (left === 0) return translate('agent.lastDayToday');
  return left > 0
    ? translate('agent.daysLeft', { count: left })
    : translate('agent.daysOver', { count: -left });
}

function describeNext({ explanation }: AgentFile, translate: Translate): ReactNode {
  const { next } = explanation;
  if (next === null) return null;
  return (
    <>
      <strong>{capitalised(translate(`lists.kind.${next.kind}`))}</strong>
      {next.from !== null && (
        <span className={classes['sub']}>
          {translate('agent.fromDay', { day: formatDay(next.from) })}
        </span>
      )}
    </>
  );
}
