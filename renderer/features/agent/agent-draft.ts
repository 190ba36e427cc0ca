import type { AgentFile, AgentPatch } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type {
  Career,
  ClassPeriod,
  Contract,
  FormerCareer,
  Gender,
  LanguageRole,
} from '../../../shared/domain/agent.ts';
import {
  gather,
  readText,
  readTypedDay,
  type ReadDraft,
  refuseDay,
  refuseEnd,
  REQUIRED,
  showDay,
} from './draft-fields.ts';

/** The data of an agent as they stand in their form; days as typed. */
export type AgentDraft = {
  readonly lastName: string;
  readonly firstName: string;
  readonly gender: Gender | null;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly contract: Contract | null;
  readonly level: string;
  readonly class: string;
  readonly classSince: string;
  readonly appointedOn: string;
  readonly retiresOn: string;
  readonly formerCareer: FormerCareer | null;
  readonly traineeFrom: string;
  readonly traineeTo: string;
  readonly traineePost: string | null;
  readonly email: string;
  readonly phone: string;
};

/** All that the form sends: the person, the latest class and the traineeship in post. */
export type AgentValues = Required<AgentPatch>;

/** What an agent's file holds of them. */
export function agentValues(
  file: Pick<AgentFile, 'agent' | 'classes' | 'traineeship'>,
): AgentValues {
  const { staffNumber: _staffNumber, version: _version, ...person } = file.agent;
  const { postFrom = null, postTo = null, postCode = null } = file.traineeship ?? {};
  const latest = latestClass(file.classes);
  return {
    ...person,
    class: latest?.class ?? null,
    classSince: latest?.since ?? null,
    traineeship: toTraineeship({ postFrom, postTo, postCode }),
  };
}

/** The class held last; one without a day counts as the oldest. */
export function latestClass(classes: readonly ClassPeriod[]): ClassPeriod | undefined {
  return classes.toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)).at(-1);
}

export function toAgentDraft(values: AgentValues): AgentDraft {
  const { traineeship } = values;
  return {
    lastName: values.lastName,
    firstName: values.firstName,
    gender: values.gender,
    career: values.career,
    languageRole: values.languageRole,
    contract: values.contract,
    level: values.level ?? '',
    class: values.class ?? '',
    classSince: showDay(values.classSince),
    appointedOn: showDay(values.appointedOn),
    retiresOn: showDay(values.retiresOn),
    formerCareer: values.formerCareer,
    traineeFrom: showDay(traineeship?.postFrom ?? null),
    traineeTo: showDay(traineeship?.postTo ?? null),
    traineePost: traineeship?.postCode ?? null,
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
  const postFrom = readTypedDay(draft.traineeFrom, today);
  const postTo = readTypedDay(draft.traineeTo, today);
  const email = readText(draft.email);

  const refusals = gather<keyof AgentDraft>([
    ['lastName', lastName === null && REQUIRED],
    ['firstName', firstName === null && REQUIRED],
    ['class', readText(draft.class) === null && classSince != null && REQUIRED],
    ['classSince', refuseDay(classSince)],
    ['appointedOn', refuseDay(appointedOn)],
    ['retiresOn', refuseDay(retiresOn)],
    ['traineeFrom', refuseDay(postFrom)],
    ['traineeTo', refuseEnd(postTo, postFrom)],
    ['email', email !== null && !/^[^\s@]+@[^\s@]+$/.test(email) && { key: 'agent.invalid.email' }],
  ]);
  if (refusals || lastName === null || firstName === null)
    return { ok: false, refusals: refusals ?? {} };
  if (classSince === undefined || appointedOn === undefined || retiresOn === undefined)
    return { ok: false, refusals: {} };
  if (postFrom === undefined || postTo === undefined) return { ok: false, refusals: {} };
  const { gender, career, languageRole, contract, formerCareer, traineePost } = draft;
  return {
    ok: true,
    value: {
      ...{ lastName, firstName, gender, career, languageRole, contract },
      level: readText(draft.level),
      class: readText(draft.class),
      ...{ classSince, appointedOn, retiresOn, formerCareer },
      traineeship: toTraineeship({ postFrom, postTo, postCode: traineePost }),
      email,
      phone: readText(draft.phone),
    },
  };
}

/** Null where nothing at all is known of it. */
function toTraineeship(known: NonNullable<AgentValues['traineeship']>): AgentValues['traineeship'] {
  return Object.values(known).some((fact) => fact !== null) ? known : null;
}
