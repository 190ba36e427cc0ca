import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_FR, AG_GRID_LOCALE_NL } from '@ag-grid-community/locale';
import type { Language } from '../../shared/api/records.ts';

/** What AG Grid itself says. */
export const GRID_LOCALES: Readonly<Record<Language, Record<string, string>>> = {
  fr: AG_GRID_LOCALE_FR,
  nl: AG_GRID_LOCALE_NL,
  en: AG_GRID_LOCALE_EN,
};
