import { addDays, day, dayAfter, dayBefore, type IsoDate } from '../dates.ts';
import type { Contract } from '../domain/agent.ts';
import type { FunctionDomain } from '../domain/job-function.ts';
import { ART_21, atHeadquarters } from './applicant.ts';
import { stay } from './invented-career.ts';
import type { Exam, Proofs } from './invented-proofs.ts';
import type { InventedStateAgent, StateStay } from './invented-state-agent.ts';
import type { Random } from './random.ts';

const DOMAINS: readonly FunctionDomain[] = [
  'political_economic',
  'political_economic',
  'consular',
  'development',
  'other',
];
const YEARS_IN_A_CLASS = 7;

/** A state agent as most are: level A, at headquarters, some of them designated once. */
export function inventStateAgent(on: IsoDate, random: Random): InventedStateAgent {
  const lastYear = Number(on.slice(0, 4)) - 1;
  const appointedOn = day(`${random.integer(lastYear - 28, lastYear)}-10-01`);
  const level = random.chance(0.86) ? 'A' : random.chance(0.75) ? random.pick(['B', 'C']) : null;
  const contract: Contract | null = random.chance(0.82)
    ? 'statutory'
    : random.chance(0.85)
      ? 'contractual'
      : null;
  return {
    ...{ level, contract, appointedOn },
    gender: random.chance(0.02) ? 'X' : null,
    classes: level === 'A' ? inventClasses(appointedOn, on, random) : [],
    ...inventProofs(appointedOn, on, random),
    stays: inventStays(appointedOn, on, random),
  };
}

function inventClasses(
  appointedOn: IsoDate,
  on: IsoDate,
  random: Random,
): InventedStateAgent['classes'] {
  const first = Number(appointedOn.slice(0, 4));
  const entry = random.pick([1, 1, 1, 2]);
  const steps = Math.floor((Number(on.slice(0, 4)) - 1 - first) / YEARS_IN_A_CLASS);
  return Array.from({ length: Math.min(steps, 5 - entry) + 1 }, (_, step) => [
    `A${entry + step}`,
    step === 0 ? appointedOn : day(`${first + step * YEARS_IN_A_CLASS}-10-01`),
  ]);
}

const EXAMS: readonly (readonly [exam: Exam, share: number])[] = [
  ['second_language_art47', 0.62],
  ['english_c1_speaking', 0.48],
  ['english_c1_writing', 0.42],
];

/** Experience begins with the career, in one domain and then often in another. */
function inventProofs(appointedOn: IsoDate, on: IsoDate, random: Random): Proofs {
  const change = addDays(appointedOn, random.integer(700, 5_000));
  const isOneDomain = change >= on || random.chance(0.4);
  const isProved = random.chance(0.9);
  const domain = random.pick(DOMAINS);
  const next = random.pick(DOMAINS.filter((other) => other !== domain));
  return {
    certificates: EXAMS.filter(([, share]) => random.chance(share)).map(([exam]) => {
      const obtainedOn = addDays(appointedOn, random.integer(200, 3_500));
      return [exam, obtainedOn < on ? obtainedOn : addDays(on, -random.integer(30, 300))];
    }),
    experience: isOneDomain
      ? [{ domain, from: appointedOn, to: null, isProved }]
      : [
          { domain, from: appointedOn, to: dayBefore(change), isProved },
          { domain: next, from: change, to: null, isProved: true },
        ],
  };
}

/** One in eight was designated under the text in force, for at most four years. */
function inventStays(appointedOn: IsoDate, on: IsoDate, random: Random): readonly StateStay[] {
  const year = Number(on.slice(0, 4));
  const from = day(`${random.integer(2023, Math.max(2023, year - 1))}-08-01`);
  if (!random.chance(0.12) || from <= appointedOn || from > on)
    return [atHeadquarters(appointedOn)];
  const last = day(`${Number(from.slice(0, 4)) + random.pick([2, 3, 4, 4])}-07-31`);
  const isOver = last < on;
  const rest = { plannedTo: last, legalBasis: ART_21 };
  return [
    atHeadquarters(appointedOn, dayBefore(from)),
    { ...stay('art21', isOver ? [from, last] : [from], rest), seat: 'first' },
    ...(isOver ? [atHeadquarters(dayAfter(last))] : []),
  ];
}
