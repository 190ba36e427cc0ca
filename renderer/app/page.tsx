import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './page.module.css';
import { PaperHead } from './paper-head.tsx';
import { SCREENS } from './screens.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

type Props = {
  readonly title: string;
  /** One sentence: what the screen answers. */
  readonly lead?: string;
  /** At the right of the title: the day asked, buttons. */
  readonly tools?: ReactNode;
  /** For a screen about one thing: offers the way back. */
  readonly canGoBack?: boolean;
  readonly children: ReactNode;
};

/** Every screen but the grids: a title, what it answers, its tools, and the content below. */
export function Page({ title, lead, tools, canGoBack = false, children }: Props) {
  const id = useId();
  return (
    <section className={classes['page']} aria-labelledby={id}>
      <header className={classes['head']} data-region="tools">
        {canGoBack && <Back />}
        <div className={classes['words']}>
          <h1 id={id}>{title}</h1>
          {lead !== undefined && <p>{lead}</p>}
          <PaperHead />
        </div>
        {tools !== undefined && <div className={classes['tools']}>{tools}</div>}
      </header>
      <div className={classes['body']}>{children}</div>
    </section>
  );
}

function Back() {
  const translate = useTranslate();
  const place = useApp((state) => state.trail.at(-1));
  const back = useApp((state) => state.back);
  if (!place) return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      leftSection={<IconArrowLeft size={16} />}
      onClick={back}
      aria-label={translate('app.back.to', { screen: translate(SCREENS[place.screen].words) })}
    >
      {translate('app.back')}
    </Button>
  );
}
