import { useTranslate } from '../../app/use-translate.ts';

/** The main screen of an open file. */
export function RotationPage() {
  const translate = useTranslate();
  return <h1>{translate('rotation.title')}</h1>;
}
