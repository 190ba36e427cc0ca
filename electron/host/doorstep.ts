import type { Doorstep } from './request-guard.ts';
import type { Route } from './routes.ts';

/**
 * The launch file is a foreign page to the browser, and foreign pages may not open ours. It opens
 * `/open` instead, which holds nothing and steps over to the page by itself, code in hand.
 */
export const doorstep: Doorstep = { typed: '/', launched: '/open' };

const OPEN_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Posting Rotation Planner</title>' +
  '<script src="/open.js"></script>';

const OPEN_SCRIPT = "location.replace('/' + location.hash);\n";

export const doorstepRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: doorstep.launched,
    isPublic: true,
    answer: async () => ({ status: 200, type: 'text/html; charset=utf-8', body: OPEN_PAGE }),
  },
  {
    method: 'GET',
    path: '/open.js',
    isPublic: true,
    answer: async () => ({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: OPEN_SCRIPT,
    }),
  },
];
