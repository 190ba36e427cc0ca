import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Admission, Door } from '../platform/platform.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import { CodeForm } from './code-form.tsx';
import { coverPage } from './cover-page.ts';
import card from './entrance.module.css';
import classes from './lock-layer.module.css';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** Warns before the window locks, and stands for all of it while it is locked (UX-44, AX-11). */
export function LockLayer({ door }: { readonly door: Door | null }) {
  const translate = useTranslate();
  const isLocked = useApp((state) => state.isLocked);
  const isLockNear = useApp((state) => state.isLockNear);
  if (isLocked) return <LockScreen door={door} />;
  return (
    <div role="alert">
      {isLockNear && (
        <p className={classes['warning']}>
          <IconLock size={16} aria-hidden />
          {translate('app.lock.near')}
        </p>
      )}
    </div>
  );
}

function LockScreen({ door }: { readonly door: Door | null }) {
  const [layer] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    layer.className = classes['layer'] ?? '';
    document.body.append(layer);
    const uncover = coverPage(layer);
    layer.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      uncover();
      layer.remove();
    };
  }, [layer]);
  return createPortal(door ? <CodeLock door={door} /> : <ButtonLock />, layer);
}

function CodeLock({ door }: { readonly door: Door }) {
  const translate = useTranslate();
  const unlock = useApp((state) => state.unlock);
  const [admission, setAdmission] = useState<Admission>('code-needed');
  return (
    <CodeForm
      title={translate('app.lock.title')}
      text={translate('app.lock.code')}
      admission={admission}
      onCode={async (code) => setAdmission(await unlock(code))}
      onAsk={() => door.askForCode()}
    />
  );
}

/** The planner has no password: who sits at the computer may go on. It says so. */
function ButtonLock() {
  const translate = useTranslate();
  const unlock = useApp((state) => state.unlock);
  const [isRefused, setRefused] = useState(false);
  return (
    <main className={card['page']}>
      <div className={card['card']}>
        <ProductMark size={36} />
        <h1>{translate('app.lock.title')}</h1>
        <p>{translate('app.lock.button')}</p>
        <div className={card['actions']}>
          <Button
            data-autofocus
            onClick={() => void unlock(null).then((is) => setRefused(is !== 'admitted'))}
          >
            {translate('app.lock.open')}
          </Button>
        </div>
        <p role="status">{isRefused && translate('app.lock.refused')}</p>
      </div>
    </main>
  );
}
