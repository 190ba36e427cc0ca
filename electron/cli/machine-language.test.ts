import { expect, it } from 'vitest';
import { machineLanguage } from './machine-language.ts';

it.each([
  [{ LANG: 'fr_BE.UTF-8' }, 'en-GB', 'fr'],
  [{ LANG: 'fr_BE.UTF-8', LC_ALL: 'nl_BE' }, 'en-GB', 'nl'],
  [{ LANG: 'fr_BE.UTF-8', LC_ALL: '' }, 'en-GB', 'fr'],
  [{ LANG: 'C.UTF-8' }, 'fr-BE', 'en'],
  [{}, 'nl-BE', 'nl'],
  [{ LANG: 'de_BE.UTF-8' }, 'fr-BE', 'en'],
])('reads %j on a system in %s as %s', (env, locale, language) => {
  expect(machineLanguage(env, locale)).toBe(language);
});
