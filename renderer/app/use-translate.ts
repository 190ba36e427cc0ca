import { createContext, useContext } from 'react';
import type { Translate } from '../../shared/wording/translator.ts';

export const TranslateContext = createContext<Translate | null>(null);

/** The words of the language chosen; `translate.language` says which. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error('useTranslate outside TranslateContext');
  return translate;
}
