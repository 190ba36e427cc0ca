import { addDays, day, type IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Competence } from '../domain/competence.ts';
import type { HeldMandate } from '../domain/mandate.ts';
import type { SensitiveGround } from '../domain/sensitive-ground.ts';
import type { ThirdStateCharge } from '../domain/third-state-charge.ts';
import { ASKED_COMPETENCES } from './describe-functions.ts';
import { inventMandates } from './mandates.ts';
import { createRandom } from './random.ts';

export type PersonFacts = {
  readonly competences: readonly Competence[];
  readonly mandates: readonly HeldMandate[];
  readonly charges: readonly ThirdStateCharge[];
  readonly grounds: readonly SensitiveGround[];
};

/** What arts 7, 13, 18 and 19 ask of some agents, and the grounds that are kept apart. */
export function inventPersonFacts(
  agents: readonly Agent[],
  assignments: readonly Assignment[],
  { on, seed }: { readonly on: IsoDate; readonly seed: number },
): PersonFacts {
  return {
    competences: inventCompetences(agents, on, seed),
    mandates: inventMandates(listSeniors(agents), on),
    charges: inventCharges(agents, assignments, on),
    grounds: inventGrounds(agents, on),
  };
}

const DOMAINS = ['political_economic', 'consular', 'development'] as const;

/** A third of the external career: two domains or fewer, and a competence that a function asks for. */
function inventCompetences(
  agents: readonly Agent[],
  on: IsoDate,
  seed: number,
): readonly Competence[] {
  const random = createRandom(seed + 18);
  return agents
    .filter(({ career }) => career === 'external')
    .flatMap(({ staffNumber }) => {
      if (!random.chance(0.33)) return [];
      const domains = DOMAINS.slice(random.integer(0, 1), random.integer(1, 3));
      const names = ASKED_COMPETENCES.filter(() => random.chance(0.5));
      const obtainedOn = addDays(on, -random.integer(300, 3_000));
      const held = random.chance(0.9) ? true : random.pick([false, null]);
      return [
        ...domains.map((name) => ({ kind: 'domain', name, held: true }) as const),
        ...names.map((name) => ({ kind: 'competence', name, held }) as const),
      ].map((one, index) => ({
        ...{ id: `${staffNumber}-K${index + 1}`, staffNumber, ...one },
        ...{ obtainedOn: one.held === true ? obtainedOn : null, proof: null, version: 1 },
      }));
    });
}

/** State agents of level A under statute, longest in service first. */
function listSeniors(agents: readonly Agent[]): readonly string[] {
  return agents
    .filter((one) => one.career === 'state' && one.contract === 'statutory' && one.level === 'A')
    .toSorted((a, b) => ((a.appointedOn ?? '9999') < (b.appointedOn ?? '9999') ? -1 : 1))
    .map(({ staffNumber }) => staffNumber);
}

const STATES = ['LU', 'EE', 'MT', 'SI'] as const;

/** Three of the external career, and one of the consular career, which art. 7 leaves out. */
function inventCharges(
  agents: readonly Agent[],
  assignments: readonly Assignment[],
  on: IsoDate,
): readonly ThirdStateCharge[] {
  const careers = new Map(agents.map(({ staffNumber, career }) => [staffNumber, career]));
  const inPost = assignments.filter(
    ({ kind, from, to, place }) =>
      kind === 'posting' && place !== null && from <= addDays(on, -400) && (to === null || to > on),
  );
  const of = (career: Agent['career']) =>
    inPost.filter(({ staffNumber }) => careers.get(staffNumber) === career);
  const charged = [...of('external').slice(40, 43), ...of('consular').slice(2, 3)];
  return charged.map(({ staffNumber, place }, index) => ({
    ...{ id: `${staffNumber}-T1`, staffNumber, state: STATES[index] ?? 'LU', postCode: place },
    ...{ from: addDays(on, -300 - index), to: index === 1 ? addDays(on, -20) : null, version: 1 },
  }));
}

const GROUNDS = [
  ['family', 'Motif inventé : scolarité de trois licornes.'],
  ['health', 'Verzonnen grond: hooikoorts van een huisdraak.'],
  ['family', 'Motif inventé : conjoint gardien de phare.'],
  ['other', 'Verzonnen grond: verzameling breekbare sterren.'],
  ['health', 'Motif inventé : mal des nuages.'],
] as const;

/** Five agents with a ground that only a journalled look may show; plainly invented. */
function inventGrounds(agents: readonly Agent[], on: IsoDate): readonly SensitiveGround[] {
  const year = Number(on.slice(0, 4));
  return GROUNDS.flatMap(([kind, text], index) => {
    const language = text.startsWith('Motif') ? 'FR' : 'NL';
    const holders = agents.filter(
      (one) => one.career === 'external' && one.languageRole === language,
    );
    const staffNumber = holders[50 + index * 20]?.staffNumber;
    if (staffNumber === undefined) return [];
    const [from, to] = [day(`${year - 1}-09-01`), index === 2 ? day(`${year + 1}-08-31`) : null];
    return [{ id: `${staffNumber}-G1`, staffNumber, kind, text, from, to, version: 1 }];
  });
}
