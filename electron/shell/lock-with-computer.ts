import { powerMonitor, systemPreferences } from 'electron';
import type { Translate } from '../../shared/wording/translator.ts';

/** Locks with the screen of the computer, and before it sleeps. `close`: has the page told, too. */
export function lockWithComputer(close: () => void): void {
  powerMonitor.on('lock-screen', close);
  powerMonitor.on('suspend', close);
}

/** Asks the system who is there, where it can be asked; elsewhere whoever is, may. */
export async function isOwner(translate: Translate): Promise<boolean> {
  if (process.platform !== 'darwin' || !systemPreferences.canPromptTouchID()) return true;
  try {
    await systemPreferences.promptTouchID(translate('host.unlock'));
    return true;
  } catch {
    return false;
  }
}
