import { addDays, type IsoDate } from '../dates.ts';
import type { Agent } from '../domain/agent.ts';
import type { FunctionDomain } from '../domain/job-function.ts';
import {
  toCertificates,
  toExperience,
  type Exam,
  type InventedCertificate,
  type InventedExperience,
} from './invented-proofs.ts';
import type { Random } from './random.ts';

const DOMAINS: readonly FunctionDomain[] = ['political_economic', 'consular', 'development'];

/** Papers of career agents: nine in ten hold the second language (rule L-3), a third has experience. */
export function proveCareers(
  agents: readonly Agent[],
  on: IsoDate,
  random: Random,
): {
  readonly certificates: readonly InventedCertificate[];
  readonly experience: readonly InventedExperience[];
} {
  const proved = agents.map((agent) => {
    const begun = agent.appointedOn ?? addDays(on, -2_000);
    const dayOf = (latest: number) => {
      const obtainedOn = addDays(begun, random.integer(-400, latest));
      return obtainedOn < on ? obtainedOn : addDays(on, -random.integer(20, 200));
    };
    const exams: readonly Exam[] = [
      ...(random.chance(0.91) ? (['second_language_art47'] as const) : []),
      ...(random.chance(0.3) ? (['english_c1_speaking', 'english_c1_writing'] as const) : []),
    ];
    const spells =
      random.chance(0.34) && begun <= on
        ? [{ domain: random.pick(DOMAINS), from: begun, to: null, isProved: random.chance(0.9) }]
        : [];
    return {
      certificates: toCertificates(
        agent.staffNumber,
        exams.map((exam) => [exam, dayOf(900)]),
      ),
      experience: toExperience(agent, spells),
    };
  });
  return {
    certificates: proved.flatMap(({ certificates }) => certificates),
    experience: proved.flatMap(({ experience }) => experience),
  };
}
