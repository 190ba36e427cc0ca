import type { Language } from '../../shared/api/records.ts';
import { systemLanguage } from '../host/system-language.ts';

/** The language of the account: of the environment where it says one, else of the system. */
export function machineLanguage(env: NodeJS.ProcessEnv, systemLocale: string): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale;
  return systemLanguage(named.replace('_', '-'));
}
