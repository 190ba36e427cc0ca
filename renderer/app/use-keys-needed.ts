import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';
import { wordKeys } from './word-keys.ts';

/** Asks a person to press keys where a menu may not reach the clipboard. */
export function useKeysNeeded(): (keys: string) => void {
  const translate = useTranslate();
  const notify = useApp((state) => state.notify);
  return (keys) => notify('grid.menu.keys_needed', { keys: wordKeys(keys, translate) });
}
