import { useEffect, useId } from 'react';
import { useApp } from './use-app.ts';

/**
 * Lets the window know that a form holds something typed, until it is saved or gone.
 *
 * Gives how to close the form: at once, or after a question where something would be lost.
 */
export function useUnsaved(isUnsaved: boolean): (close: () => void) => void {
  const key = useId();
  const markForm = useApp((state) => state.markForm);
  const leave = useApp((state) => state.leave);
  useEffect(() => markForm(key, isUnsaved), [markForm, key, isUnsaved]);
  useEffect(() => () => markForm(key, false), [markForm, key]);
  return (close) => void leave('forms', close);
}
