/**
 * Leaves some time after the last page has gone: enough for a reload and a typed code.
 *
 * Gives the function to call with the number of pages, each time it changes (SEC-H1).
 */
export function watchPages(graceMs: number, leave: () => void): (pages: number) => void {
  let timer: NodeJS.Timeout | undefined;
  return (pages) => {
    clearTimeout(timer);
    timer = pages === 0 ? setTimeout(leave, graceMs) : undefined;
  };
}
