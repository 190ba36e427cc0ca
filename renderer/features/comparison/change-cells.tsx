import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AgentChange, Standing } from '../../../shared/comparison/compare-entries.ts';
import { placeOf } from '../../../shared/lists/comparison-row.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import classes from './comparison.module.css';

/** What differs for one agent, and each part of where they stand: old and new, or as it stays. */
export function ChangeCells({ change }: { readonly change: AgentChange }) {
  const translate = useTranslate();
  const { before, after, kinds } = change;
  const isThroughout = kinds.includes('appeared') || kinds.includes('left');
  const cell = (isChanged: boolean, show: (standing: Standing) => ReactNode) => (
    <td>
      <Pair
        isChanged={isChanged || isThroughout}
        before={before && show(before)}
        after={after && show(after)}
      />
    </td>
  );
  return (
    <>
      <td>{wordKinds(change, translate)}</td>
      {cell(kinds.includes('verdict'), ({ status }) => (
        <VerdictChip verdict={status} word={translate(`lists.verdict.${status}`)} />
      ))}
      {cell(kinds.includes('stay'), (one) => wordStay(one, translate))}
      {cell(kinds.includes('last_day'), ({ current }) =>
        current?.lastDay ? formatDay(current.lastDay) : translate('comparison.nothing'),
      )}
      {cell(kinds.includes('next'), (one) => wordNext(one, translate))}
    </>
  );
}

/** `before` and `after`: null = not on file then. */
function Pair(props: {
  readonly isChanged: boolean;
  readonly before: ReactNode;
  readonly after: ReactNode;
}) {
  const translate = useTranslate();
  const absent = translate('comparison.absent');
  if (!props.isChanged) return <span className={classes['same']}>{props.after ?? absent}</span>;
  return (
    <span className={classes['pair']}>
      <span>
        <span className="visually-hidden">{translate('comparison.was')} </span>
        {props.before ?? absent}
      </span>
      <IconArrowRight size={14} aria-hidden />
      <span className={classes['new']}>
        <span className="visually-hidden">{translate('comparison.is')} </span>
        {props.after ?? absent}
      </span>
    </span>
  );
}

/** Of a derogation whether it has come to be needed, or is no longer. */
function wordKinds({ kinds, after }: AgentChange, translate: Translate): string {
  const words = kinds.map((kind) => {
    if (kind !== 'derogation') return translate(`lists.change.${kind}`);
    const is = after?.needsDerogation ? 'needed' : 'not_needed';
    return translate(`comparison.derogation.${is}`);
  });
  return words.join(', ');
}

function wordStay(standing: Standing, translate: Translate): string {
  const { current, functionTitle } = standing;
  if (current === null) return translate('comparison.nothing');
  const { language } = translate;
  const place = placeOf(standing, language);
  const title = functionTitle?.[language] ?? current.functionCode;
  const parts = [translate(`lists.kind.${current.kind}`), place, title, formatDay(current.from)];
  return parts.filter((part) => part !== null).join(' · ');
}

function wordNext({ next }: Standing, translate: Translate): string {
  if (next === null) return translate('comparison.nothing');
  const kind = translate(`lists.kind.${next.kind}`);
  return next.from === null ? kind : `${kind} · ${formatDay(next.from)}`;
}
