import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Agent, Career, ClassPeriod, LanguageRole } from '../../../shared/domain/agent.ts';
import { gather, readText, readTypedDay, type ReadDraft, showDay } from './draft-fields.ts';

/** The data of an agent as they stand in their form; days as typed. */
export type AgentDraft = {
  readonly lastName: string;
  readonly firstName: string;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly level: string;
  readonly class: string;
  readonly classSince: string;
  readonly appointedOn: string;
  readonly retiresOn: string;
  readonly email: string;
  readonly phone: string;
};

/** The fields of the form as the contract takes them, the class being the latest one. */
export type AgentValues = Pick<
  Agent,
  | 'lastName'
  | 'firstName'
  | 'career'
  | 'languageRole'
  | 'level'
  | 'appointedOn'
  | 'retiresOn'
  | 'email'
  | 'phone'
> & { readonly class: string | null; readonly classSince: IsoDate | null };

export function agentValues({ agent, classes }: Pick<AgentFile, 'agent' | 'classes'>): AgentValues {
  const { lastName, firstName, career, languageRole, level } = agent;
  const { appointedOn, retiresOn, email, phone } = agent;
  const latest = latestClass(classes);
  return {
    ...{ lastName, firstName, career, languageRole, level },
    ...{ appointedOn, retiresOn, email, phone },
    class: latest?.class ?? null,
    classSince: latest?.since ?? null,
  };
}

/** The class held last; one without a day counts as the oldest. */
export function latestClass(classes: readonly ClassPeriod[]): ClassPeriod | undefined {
  return classes.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)).at(-1);
}

export function toAgentDraft(values: AgentValues): AgentDraft {
  return {
    lastName: values.lastName,
    firstName: values.firstName,
    career: values.career,
    languageRole: values.languageRole,
    level: values.level ?? '',
    class: values.class ?? '',
    classSince: showDay(values.classSince),
    appointedOn: showDay(values.appointedOn),
    retiresOn: showDay(values.retiresOn),
    email: values.email ?? '',
    phone: values.phone ?? '',
  };
}

/** Both names are needed; an e-mail address has an @ between two parts. */
export function readAgentDraft(
  draft: AgentDraft,
  today: IsoDate,
): ReadDraft<AgentValues, keyof AgentDraft> {
  const lastName = readText(draft.lastName);
  const firstName = readText(draft.firstName);
  const classSince = readTypedDay(draft.classSince, today);
  const appointedOn = readTypedDay(draft.appointedOn, today);
  const retiresOn = readTypedDay(draft.retiresOn, today);
  const email = readText(draft.email);
  const required = { key: 'agent.invalid.required' } as const;
  const noDay = { key: 'agent.invalid.day' } as const;

  const refusals = gather<keyof AgentDraft>([
    ['lastName', lastName === null && required],
    ['firstName', firstName === null && required],
    ['class', readText(draft.class) === null && classSince != null && required],
    ['classSince', classSince === undefined && noDay],
    ['appointedOn', appointedOn === undefined && noDay],
    ['retiresOn', retiresOn === undefined && noDay],
    ['email', email !== null && !/^[^\s@]+@[^\s@]+$/.test(email) && { key: 'agent.invalid.email' }],
  ]);
  if (refusals || lastName === null || firstName === null)
    return { ok: false, refusals: refusals ?? {} };
  if (classSince === undefined || appointedOn === undefined || retiresOn === undefined)
    return { ok: false, refusals: {} };
  const { career, languageRole } = draft;
  return {
    ok: true,
    value: {
      ...{ lastName, firstName, career, languageRole },
      level: readText(draft.level),
      ...{ appointedOn, retiresOn, email },
      phone: readText(draft.phone),
      class: readText(draft.class),
      classSince,
    },
  };
}
