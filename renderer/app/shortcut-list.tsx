import { Kbd } from '../ui/kbd.tsx';
import classes from './shortcut-list.module.css';
import { type ShortcutPlace, SHORTCUTS } from './shortcuts.ts';
import { useTranslate } from './use-translate.ts';
import { wordKeys } from './word-keys.ts';

/** What the keys do in one place of the window. */
export function ShortcutList({ place }: { readonly place: ShortcutPlace }) {
  const translate = useTranslate();
  return (
    <dl>
      {SHORTCUTS.filter((one) => one.place === place).map(({ keys, words }) => (
        <div key={words} className={classes['line']}>
          <dt>{translate(words)}</dt>
          <dd>
            <Kbd keys={wordKeys(keys, translate)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
