import { useTranslate } from '../../app/use-translate.ts';

/** The import of a workbook, step by step. */
export function ImportPage() {
  const translate = useTranslate();
  return <h1>{translate('imports.title')}</h1>;
}
