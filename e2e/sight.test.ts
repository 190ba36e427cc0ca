import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { lostFocuses } from './focus-rings.ts';
import { openDemonstration, openPlanner, type PlannerPage } from './planner-page.ts';
import { type RunningHost, startHost } from './running-host.ts';
import { visitScreens } from './visit-screens.ts';

let browser: Browser;
let host: RunningHost;
let planner: PlannerPage;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  planner = await openPlanner(browser, host.address, { language: 'nl' });
});
afterAll(async () => {
  expect(planner.complaints).toEqual([]);
  await browser.close();
  await host.stop();
});

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'colours of the system': { colorScheme: 'light', forcedColors: 'active' },
} as const;

it('shows the focus and what is chosen on every screen, in colours of the system too', async () => {
  const { page, untilStill } = planner;
  const found: string[] = [];
  const look = async (screen: string) => {
    for (const [name, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      await untilStill();
      found.push(...(await lostFocuses(page)).map((lost) => `${screen}, ${name}: ${lost}`));
      if (media.forcedColors === 'active') {
        found.push(...(await unmarked(page)).map((lost) => `${screen}, ${name}: ${lost}`));
      }
      found.push(...(await moving(page)).map((moves) => `${screen} moves: ${moves}`));
    }
  };
  await look('start');
  await openDemonstration(planner);
  await visitScreens(planner, look);
  expect(found).toEqual([]);
});

/** What is chosen and shows it by nothing but a colour, which the system takes away. */
function unmarked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CHOSEN = [
      ...['[aria-current]:not([aria-current=false])', '[aria-pressed=true]'],
      ...['[aria-selected=true]:not([role=gridcell])', 'label[data-active]'],
    ];
    const ticks = [...document.querySelectorAll('[type=radio], [type=checkbox]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
      .filter((one) => getComputedStyle(one).appearance === 'none')
      .map((one) => `a tick of colour alone: ${one.className}`);
    const chosen = [...document.querySelectorAll(CHOSEN.join(', '))]
      .filter((one) => one.checkVisibility() && one !== document.activeElement)
      .filter((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2;
      })
      .map((one) => `not marked as chosen: ${one.tagName} “${one.textContent}” ${one.className}`);
    return [...chosen, ...ticks];
  });
}

/** What still moves although the person asked for less of it. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(one);
        const isAnimated = animationName !== 'none' && longest(animationDuration) > 0.001;
        return isAnimated || longest(transitionDuration) > 0;
      })
      .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}`);
  });
}
