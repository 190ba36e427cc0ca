import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { wordFailure } from '../../shared/wording/word-failure.ts';
import { CopyDetails } from './copy-details.tsx';
import classes from './notices.module.css';
import type { Notice } from './notices-slice.ts';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { useUndo } from './use-undo.ts';

const NEWS_MS = 6_000;

/** News politely, failures at once; both are read out by screen readers. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const dismiss = useApp((state) => state.dismiss);
  const news = notices.filter(({ kind }) => kind !== 'failure');
  const failures = notices.filter(({ kind }) => kind === 'failure');

  const stack = useRef<HTMLDivElement>(null);
  const at = useClearOfFocus(stack, notices.length);

  return (
    <div ref={stack} className={classes['stack']} data-at={at}>
      <div role="alert">
        {failures.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />
        ))}
      </div>
      <div role="status" aria-live="polite">
        {news.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDismiss={() => dismiss(notice.id)} />
        ))}
      </div>
    </div>
  );
}

/** Changes sides rather than lie over what has the focus. */
function useClearOfFocus(stack: RefObject<HTMLElement | null>, count: number): 'top' | 'bottom' {
  const [at, setAt] = useState<'top' | 'bottom'>('bottom');
  const move = useEffectEvent(() => {
    const focused = document.activeElement;
    if (!stack.current || !focused || focused === document.body) return;
    if (stack.current.contains(focused)) return;
    const own = stack.current.getBoundingClientRect();
    const other = focused.getBoundingClientRect();
    const isOver =
      own.height > 0 &&
      own.left < other.right &&
      other.left < own.right &&
      own.top < other.bottom &&
      other.top < own.bottom;
    // What is larger than a notice is not hidden by it.
    if (isOver && other.height < own.height * 2) setAt(at === 'top' ? 'bottom' : 'top');
  });
  useEffect(() => {
    const listener = () => move();
    listener();
    document.addEventListener('focusin', listener);
    return () => document.removeEventListener('focusin', listener);
  }, [count]);
  return at;
}

function NoticeCard(props: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const translate = useTranslate();
  const { notice, onDismiss } = props;

  // The timer belongs to the notice, not to each new callback.
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (notice.kind !== 'news') return;
    const timer = setTimeout(() => dismiss(), NEWS_MS);
    return () => clearTimeout(timer);
  }, [notice.id, notice.kind]);

  return (
    <div className={classes['card']} data-kind={notice.kind}>
      {notice.kind === 'saved' ? (
        <>
          <IconCheck size={16} aria-hidden="true" />
          <SavedNews notice={notice} />
        </>
      ) : notice.kind === 'news' ? (
        <>
          <IconCheck size={16} aria-hidden="true" />
          <div className={classes['news']}>
            <p>{translate(notice.key, notice.values)}</p>
            <UndoNews undoes={notice.undoes} onUndone={onDismiss} />
          </div>
        </>
      ) : (
        <>
          <IconAlertTriangle size={16} aria-hidden="true" />
          <FailureText notice={notice} />
        </>
      )}
      <ActionIcon aria-label={translate('app.dismiss')} size={24} onClick={onDismiss}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  );
}

/** Takes back the change a notice tells of, for as long as it is the latest one. */
function UndoNews(props: { readonly undoes: number | null; readonly onUndone: () => void }) {
  const translate = useTranslate();
  const latest = useApp((state) => state.session?.file?.undo?.sequence ?? null);
  const { undo } = useUndo();
  if (props.undoes === null || props.undoes !== latest) return null;
  return (
    <Button
      size="compact-xs"
      variant="light"
      onClick={() => {
        props.onUndone();
        void undo();
      }}
    >
      {translate('app.undo')}
    </Button>
  );
}

/** Leads to the file that was written; stays, since one may be in another program by then. */
function SavedNews(props: { readonly notice: Extract<Notice, { kind: 'saved' }> }) {
  const translate = useTranslate();
  const { id, name, canOpen } = props.notice.file;
  const openSaved = useApp((state) => state.openSaved);
  const showSaved = useApp((state) => state.showSaved);
  return (
    <div className={classes['news']}>
      <p>{translate('app.saved.file', { name })}</p>
      {canOpen && (
        <Button size="compact-xs" variant="light" onClick={() => void openSaved(id)}>
          {translate('app.saved.open')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => void showSaved(id)}>
        {translate('app.saved.show')}
      </Button>
    </div>
  );
}

function FailureText(props: { readonly notice: Extract<Notice, { kind: 'failure' }> }) {
  const translate = useTranslate();
  const { what, kept, todo, details } = wordFailure(translate, props.notice.failure);

  return (
    <div>
      <p className={classes['what']}>{what}</p>
      <p>
        {kept} {todo}
      </p>
      <p className={classes['details']}>
        {details}
        <CopyDetails details={details} />
      </p>
    </div>
  );
}
