import { IconCalendarOff, IconClock } from '@tabler/icons-react';
import type { CellValue } from '../../../../shared/api/records-api.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import classes from './agent-file.module.css';

/** Beside the last day of validity: that it has passed on the day asked, or falls in the planning window. */
export function ExpiryMark({ validUntil }: { readonly validUntil: CellValue }) {
  const translate = useTranslate();
  const { on, until } = useApp((state) => state.moment);
  if (validUntil === null || String(validUntil) > until) return null;
  const isExpired = String(validUntil) < on;
  const Icon = isExpired ? IconCalendarOff : IconClock;
  return (
    <span className={classes['expiry']} data-expired={isExpired}>
      <Icon size={14} aria-hidden />
      {translate(isExpired ? 'agentFile.certificates.expired' : 'agentFile.certificates.expiring')}
    </span>
  );
}
