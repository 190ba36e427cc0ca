import { Button, Group } from '@mantine/core';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { VerdictChip } from '../../ui/verdict-chip.tsx';
import { nameHolder, nameMark, remarksOf, type Words, wordWhere } from './bar-words.ts';
import classes from './board-detail.module.css';
import { markId } from './board-cursor.ts';
import type { Row } from './board-rows.ts';
import type { Bar, DrawnCareer } from './career-bars.ts';
import { HeldButtons } from './held-buttons.tsx';
import type { Part } from './move-days.ts';
import type { Grip, Held } from './use-hold.ts';

type Props = {
  readonly row: Row;
  /** In focus; null = the header of the row. */
  readonly item: string | null;
  readonly words: Words;
  readonly grip: Grip;
  readonly canMove: boolean;
  readonly draw: (agent: Bar['agent']) => DrawnCareer;
  readonly onOpen: (staffNumber: string) => void;
};

/** What is in focus, what the decree says of it, and every way of moving it without a drag. */
export function BoardDetail({ row, item, words, grip, canMove, draw, onOpen }: Props) {
  const { translate } = words;
  const found = row.bars.find(({ id }) => id === item);
  const mark = row.marks.find((one) => markId(one) === item);
  const { held } = grip;
  const bar = held?.moved ?? found;
  if (mark)
    return <p className={classes['said']}>{`${row.title}: ${nameMark(mark, translate)}`}</p>;
  if (!bar)
    return (
      <p className={classes['said']}>
        <strong>{row.title}</strong> · {row.detail}
      </p>
    );
  const { staffNumber } = bar.agent.facts;
  return (
    <>
      <div className={classes['about']}>
        <p>
          <strong>{nameHolder(bar)}</strong>
          {' · '}
          {translate(`lists.kind.${bar.record.kind}`)}
          {' · '}
          {wordWhere(bar, words)}
          {held && ` · ${translate(`board.held.${held.part}`)}`}
        </p>
        <Verdict bar={bar} career={held?.career ?? draw(bar.agent)} held={held} words={words} />
      </div>
      {held ? (
        <HeldButtons grip={grip} />
      ) : (
        <Group gap={6} wrap="nowrap">
          {canMove &&
            PARTS.map((part) => (
              <Button key={part} variant="default" onClick={() => grip.take(bar, part)}>
                {translate(`board.move.${part}`)}
              </Button>
            ))}
          <Button variant="subtle" onClick={() => onOpen(staffNumber)}>
            {translate('board.open', { name: nameHolder(bar) })}
          </Button>
        </Group>
      )}
    </>
  );
}

const PARTS: readonly Part[] = ['whole', 'start', 'end'];

/** Days, standing of the agent, lawful end, deviations, gaps and overlaps. */
function Verdict(props: {
  readonly bar: Bar;
  readonly career: DrawnCareer;
  readonly held: Held | null;
  readonly words: Words;
}) {
  const { bar, career, held, words } = props;
  const { translate } = words;
  const { status } = career.explanation;
  const { from, to } = held?.days ?? bar;
  return (
    <p className={classes['verdict']}>
      <VerdictChip verdict={status} word={translate(`lists.verdict.${status}`)} />
      <span className="figures">
        {formatDay(from)} – {formatDay(to)}
      </span>
      {remarksOf(bar, words).map((remark) => (
        <span key={remark}>{remark}</span>
      ))}
      {career.breaks.map((one) => (
        <span key={markId(one)}>{nameMark(one, translate)}</span>
      ))}
    </p>
  );
}
