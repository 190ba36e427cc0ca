import type { Figures, Finding } from '../finding.ts';
import { noRemedy, remedyOf, repair, type Remedy, type Repair } from './remedy.ts';

/** A condition of art. 21, § 3; undefined for a finding about something else. */
export function remedyOfApplicant(finding: Finding): Remedy | undefined {
  const { reason, figures, missing } = finding;
  switch (reason) {
    case 'NOT_A_STATE_AGENT':
      return noRemedy('not_of_the_state');
    case 'STATUS_UNKNOWN':
      return remedyOf([repair('agent.contract', null)]);
    case 'OTHER_LEVEL':
    case 'OTHER_CLASS':
    case 'CLASS_UNKNOWN':
      return remedyOf(classFacts(figures, missing));
    case 'DOMAIN_UNKNOWN':
      return remedyOf([repair('function.domain', null)]);
    case 'TOO_LITTLE_EXPERIENCE':
      return remedyOf([repair('agent.experience', null, experienceLacking(figures, 'filed_on'))]);
    case 'PROOF_LACKING':
      return remedyOf(
        String(figures['lacking'])
          .split(';')
          .map((exam) =>
            repair('agent.certificate', null, { exam, not_after: figures['filed_on'] ?? null }),
          ),
      );
    default:
      return undefined;
  }
}

/** Level A and the class of the function; a class such as A3 shows the level by itself. */
function classFacts(figures: Figures, missing: readonly string[]): readonly Repair[] {
  const [level, own, wanted] = ['level', 'class', 'function_class'].map(
    (name) => figures[name] ?? null,
  );
  const isOtherLevel = level !== null && level !== 'A';
  const needsClass = wanted !== null && own !== wanted;
  const showsLevel = needsClass && String(wanted).startsWith('A');
  const needsLevel = isOtherLevel || (level === null && !showsLevel);
  return [
    ...(missing.includes('function.class')
      ? [repair('function.class', null, { class: own ?? null })]
      : []),
    ...(needsLevel ? [repair('agent.level', null, { level: 'A' })] : []),
    ...(needsClass ? [repair('agent.class', null, { class: wanted ?? null })] : []),
  ];
}

/** What a finding lacks of six years, and the day before which it is to be served. */
export function experienceLacking(figures: Figures, before: string): Figures {
  const days = figures['lacking_days'] ?? null;
  const lacking =
    days === null ? { months: figures['required_months'] ?? null, days: 0 } : { months: 0, days };
  return { domain: figures['domain'] ?? null, ...lacking, before: figures[before] ?? null };
}
