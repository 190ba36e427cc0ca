/** The only two names on which main process and preload speak; the page never names one. */
export const CALL_CHANNEL = 'call';
export const EVENT_CHANNEL = 'event';
