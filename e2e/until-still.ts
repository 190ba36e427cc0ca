import type { Page, Request } from 'playwright-core';

/** Milliseconds without a change after which a page stands still. */
const CALM = 100;
/** Milliseconds; a page that is never still is looked at all the same. */
const MOST = 20_000;

/** Gives what waits until every call of the page is answered and nothing changes any more. */
export function watchCalls(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (one) => open.add(one));
  page.on('requestfinished', (one) => open.delete(one));
  page.on('requestfailed', (one) => open.delete(one));
  return async () => {
    const end = Date.now() + MOST;
    const busy = page.locator('[aria-busy=true]').first();
    do {
      await busy.waitFor({ state: 'detached' });
      await untilCalm(page);
    } while ((open.size > 0 || (await busy.count()) > 0) && Date.now() < end);
  };
}

function untilCalm(page: Page): Promise<void> {
  return page.evaluate(
    ({ calm, most }) =>
      new Promise<void>((calmed) => {
        const finish = () => {
          observer.disconnect();
          clearTimeout(timer);
          clearTimeout(end);
          // Two frames: what was written last is drawn.
          requestAnimationFrame(() => requestAnimationFrame(() => calmed()));
        };
        const end = setTimeout(finish, most);
        let timer = setTimeout(finish, calm);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, calm);
        });
        observer.observe(document.body, {
          ...{ attributes: true, characterData: true, childList: true, subtree: true },
        });
      }),
    { calm: CALM, most: MOST },
  );
}
