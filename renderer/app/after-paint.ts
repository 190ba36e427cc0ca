/** Milliseconds after which a busy page goes on all the same. */
const LATEST = 200;

/**
 * Resolves once what was changed is on screen and the page rests; at once where nobody looks.
 *
 * Two frames: a grid draws its cells one after it was given its rows.
 */
export function afterPaint(): Promise<void> {
  return new Promise((painted) => {
    if (document.hidden) return painted();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        // Safari has no idle time.
        if ('requestIdleCallback' in globalThis)
          requestIdleCallback(() => painted(), { timeout: LATEST });
        else setTimeout(painted);
      }),
    );
  });
}
