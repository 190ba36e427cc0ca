import { IconDoorExit } from '@tabler/icons-react';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './post.module.css';
import { HolderTable } from './holder-table.tsx';
import { titleOn } from './post-words.ts';

/** Who and what a closure leaves to be settled. Nothing for a post that stays open. */
export function ClosureBox({ sheet }: { readonly sheet: PostSheet }) {
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const { closure } = sheet;
  if (closure === null) return null;
  const { lastDay, staying, coming, vacancies, functions } = closure;
  const isOver = lastDay < on;
  const affected = sheet.holdings.filter(({ assignmentId }) =>
    [...staying, ...coming].some((one) => one.assignmentId === assignmentId),
  );
  return (
    <section className={classes['closure']} aria-labelledby="closure-title">
      <h2 id="closure-title">
        <IconDoorExit size={18} aria-hidden />
        {translate(isOver ? 'posts.closure.over' : 'posts.closure', { day: formatDay(lastDay) })}
      </h2>
      <ul>
        <li>{translate('posts.closure.staying', { count: staying.length })}</li>
        <li>{translate('posts.closure.coming', { count: coming.length })}</li>
        <li>
          {translate('posts.closure.vacancies', { count: vacancies.length })}
          {vacancies.length > 0 && ` (${vacancies.join(', ')})`}
        </li>
        <li>
          {translate('posts.closure.functions', { count: functions.length })}
          {functions.length > 0 &&
            ` (${functions.map((code) => titleOn(sheet, code, translate)).join(', ')})`}
        </li>
      </ul>
      {affected.length > 0 && (
        <HolderTable
          sheet={sheet}
          holdings={affected}
          withFunction
          label={translate('posts.closure.affected')}
        />
      )}
    </section>
  );
}
