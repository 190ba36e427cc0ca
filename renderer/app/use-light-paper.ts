import { useEffect } from 'react';

/** Prints in the light scheme: light words of the dark one would vanish on paper. */
export function useLightPaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let scheme: string | undefined;
    const begin = () => {
      scheme = dataset['mantineColorScheme'];
      dataset['mantineColorScheme'] = 'light';
    };
    const end = () => {
      if (scheme !== undefined) dataset['mantineColorScheme'] = scheme;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
}
