import { Anchor, Button, Checkbox, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { GuideSection } from './guide-section.tsx';
import classes from './help-panel.module.css';
import { HELP_BACKGROUND, type HelpSubject, helpTexts } from './help-subject.ts';
import { SCREENS } from './screens.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Help on the screen of the moment, beside it, without leaving it; Esc closes it. */
export function HelpPanel({ subject }: { readonly subject: HelpSubject }) {
  const translate = useTranslate();
  const showHelp = useApp((state) => state.showHelp);
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const cameFrom = document.activeElement;
    // A dialog above keeps the focus.
    if (document.querySelector('[aria-modal="true"]') === null) panel.current?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    showHelp(false);
  };
  const name = translate(subject === 'start' ? 'help.start.name' : SCREENS[subject].words);

  return (
    <aside
      ref={panel}
      className={classes['panel']}
      data-region="help"
      aria-labelledby="help-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={classes['head']}>
        <h2 id="help-title">{translate('help.title', { screen: name })}</h2>
        <CloseButton aria-label={translate('help.close')} onClick={() => showHelp(false)} />
      </header>
      <div className={classes['body']}>
        <Help subject={subject} />
        <details>
          <summary>{translate('help.part.accessibility')}</summary>
          <p>{translate('help.accessibility.aim')}</p>
          <p>{translate('help.accessibility.lists')}</p>
          <PagedLists />
          <p>{translate('help.accessibility.limits')}</p>
          <p>{translate('help.accessibility.contact')}</p>
        </details>
      </div>
    </aside>
  );
}

/** The same choice as under “Appearance”, where it is explained. */
function PagedLists() {
  const translate = useTranslate();
  const hasPagedLists = useApp((state) => state.hasPagedLists);
  const setPagedLists = useApp((state) => state.setPagedLists);
  return (
    <Checkbox
      className={classes['choice'] ?? ''}
      label={translate('app.paged_lists')}
      checked={hasPagedLists}
      onChange={({ currentTarget }) => setPagedLists(currentTarget.checked)}
    />
  );
}

function Help({ subject }: { readonly subject: HelpSubject }) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.show);
  const texts = helpTexts(subject, translate);
  const background = HELP_BACKGROUND[subject];
  const articles = background?.articles ?? [];

  return (
    <>
      {texts && (
        <>
          <h3>{translate('help.part.answers')}</h3>
          <p>{texts.answers}</p>
          <h3>{translate('help.part.read')}</h3>
          <p>{texts.read}</p>
          <h3>{translate('help.part.how')}</h3>
          <ul>
            {texts.howTos.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {articles.length > 0 && (
        <>
          <h3>{translate('help.part.articles')}</h3>
          <div className={classes['articles']}>
            {articles.map((number) => (
              <Button
                key={number}
                size="compact-sm"
                variant="default"
                onClick={() => go('decree', number)}
              >
                {translate('help.article', { number })}
              </Button>
            ))}
          </div>
        </>
      )}
      <h3>{translate('help.part.keys')}</h3>
      {background?.keys?.map((place) => (
        <ShortcutList key={place} place={place} />
      ))}
      <Anchor component="button" type="button" onClick={() => show('shortcuts')}>
        {translate('help.allKeys')} (Ctrl+?)
      </Anchor>
      {background && <GuideSection key={subject} number={background.section} />}
    </>
  );
}
