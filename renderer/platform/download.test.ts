import { afterEach, expect, it, vi } from 'vitest';
import type { Backend } from '../../shared/api/wire.ts';
import { err } from '../../shared/result.ts';
import { browserPlatform } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';

afterEach(() => vi.unstubAllGlobals());

const TICKET = { ticket: 't', fileName: 'Due.xlsx', bytes: 2 };
// Safe: a download asks nothing of it.
const desktop = () => electronPlatform({} as Backend);

it.each([
  [404, 'ticket-expired', browserPlatform],
  [401, 'locked', browserPlatform],
  [404, 'ticket-expired', desktop],
  [423, 'locked', desktop],
] as const)('takes %i for %s', async (status, code, platform) => {
  vi.stubGlobal('fetch', async () => new Response(null, { status }));
  expect(await platform().download(TICKET)).toEqual(err({ code }));
});
