/** The only names on which main process and preload speak; the page never names one. */
export const CALL_CHANNEL = 'call';
/** What concerns the window and no planner file: see `shell-ask.ts`. */
export const SHELL_CHANNEL = 'shell';
export const EVENT_CHANNEL = 'event';
