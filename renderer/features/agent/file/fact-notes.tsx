import { type IsoDate, parseDay } from '../../../../shared/dates.ts';
import type { LanguageRole } from '../../../../shared/domain/agent.ts';
import type { RecordRow } from '../../../../shared/api/records-api.ts';
import type { OpenPeriod } from '../../../../shared/periods.ts';
import { sixYearsReachedOn } from '../../../../shared/rules/art-21/experience.ts';
import { sheetOf } from '../../../../shared/workbook/workbook.ts';
import { formatDay } from '../../../../shared/wording/format-day.ts';
import { capitalised } from '../../../../shared/wording/capitalised.ts';
import { CitedText } from '../../../app/cited-text.tsx';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import classes from './agent-file.module.css';
import { cellText } from '../../../app/cell-text.ts';

/** The language role, and that no rule reads the expiry of a certificate where one is recorded. */
export function LanguageNote({ role }: { readonly role: LanguageRole }) {
  const translate = useTranslate();
  const certificates = useApp((state) => state.agentRecords?.rows.certificates) ?? [];
  const expires = certificates.some(({ cells }) => cells['valid_until'] != null);
  return (
    <p className={classes['note']}>
      {translate('agentFile.language.role', { role })}{' '}
      {expires && <CitedText text={translate('agentFile.certificates.rule')} />}
    </p>
  );
}

/** By domain, the day on which what is recorded makes six years. */
export function ExperienceNote({ on }: { readonly on: IsoDate }) {
  const translate = useTranslate();
  const rows = useApp((state) => state.agentRecords?.rows.experience) ?? [];
  const column = sheetOf('experience').columns.find(({ key }) => key === 'domain');
  if (rows.length === 0 || !column) return null;
  const domains = Map.groupBy(rows, ({ cells }) => cells['domain'] ?? null);
  return (
    <ul className={classes['notes']}>
      {[...domains].map(([domain, own]) => {
        const day = sixYearsReachedOn(own.flatMap(toPeriod));
        const key = day === null ? 'never' : day <= on ? 'past' : 'coming';
        return (
          <li key={String(domain)}>
            <CitedText
              text={translate(`agentFile.experience.six.${key}`, {
                domain: capitalised(cellText(column, domain, translate)),
                ...(day === null ? {} : { day: formatDay(day) }),
              })}
            />
          </li>
        );
      })}
    </ul>
  );
}

function toPeriod({ cells }: RecordRow): readonly OpenPeriod[] {
  const from = parseDay(String(cells['from'] ?? ''));
  return from === undefined ? [] : [{ from, to: parseDay(String(cells['to'] ?? '')) ?? null }];
}

/** How many domains are held; art. 18 asks for two, and nothing is judged here. */
export function DomainNote() {
  const translate = useTranslate();
  const rows = useApp((state) => state.agentRecords?.rows.competences) ?? [];
  const held = rows.filter(({ cells }) => cells['kind'] === 'domain' && cells['held'] === true);
  return (
    <p className={classes['note']}>
      {translate('agentFile.domains.held', { count: held.length })}{' '}
      <CitedText text={translate('agentFile.domains.rule')} />
    </p>
  );
}
