import { useApp } from './use-app.ts';

/** Whether the open file may be changed: it is not read-only, and shown as it is known now. */
export function useCanWrite(): boolean {
  const isReadOnly = useApp((state) => state.session?.file?.readOnly ?? true);
  const isPast = useApp((state) => state.moment.knownOn !== null);
  return !isReadOnly && !isPast;
}
