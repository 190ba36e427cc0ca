import { DateField, type DateFieldProps } from '../ui/date-field.tsx';
import { useApp } from './use-app.ts';
import { useTranslate } from './use-translate.ts';

/** A `DateField` in the language chosen, with today known. */
export function DayField(props: Omit<DateFieldProps, 'words' | 'today'>) {
  const translate = useTranslate();
  const today = useApp((state) => state.today);
  const words = {
    hint: translate('app.date.hint'),
    impossible: translate('app.date.impossible'),
    required: translate('app.date.required'),
    before: (day: string) => translate('app.date.before', { day }),
    after: (day: string) => translate('app.date.after', { day }),
  };
  return <DateField {...props} words={words} today={today} />;
}
