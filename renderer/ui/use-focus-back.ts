import { useEffect } from 'react';

/** For what is taken off the page whole when it closes: the focus then goes back to where it was before. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
