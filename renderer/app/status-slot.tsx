import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Where in the status bar a page may speak; null while the bar is not there yet. */
export const StatusSlotContext = createContext<HTMLElement | null>(null);

/** Puts what a page has to say into the status bar of the window. */
export function InStatusBar(props: { readonly children: ReactNode }) {
  const slot = useContext(StatusSlotContext);
  return slot && createPortal(props.children, slot);
}
