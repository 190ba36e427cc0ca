import { readFileSync, writeFileSync } from 'node:fs';
import type { DesktopSettings } from '../../shared/api/shell-ask.ts';

/** As they were kept; what cannot be read is as at first. */
export function readDesktopSettings(file: string): DesktopSettings {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const kept = typeof read === 'object' && read !== null && 'forcesAccessibility' in read;
    return { forcesAccessibility: kept && read.forcesAccessibility === true };
  } catch {
    return { forcesAccessibility: false };
  }
}

export function writeDesktopSettings(file: string, settings: DesktopSettings): void {
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
}
