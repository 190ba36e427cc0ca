import type { Backend } from '../../shared/api/wire.ts';
import { browserPlatform } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';
import type { Platform } from './platform.ts';

declare global {
  interface Window {
    /** There only where the Electron preload put it. */
    readonly backend?: Backend;
  }
}

/** The platform this page runs on. */
export function pickPlatform(): Platform {
  return window.backend ? electronPlatform(window.backend) : browserPlatform();
}
