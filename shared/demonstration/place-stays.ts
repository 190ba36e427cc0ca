import { dayAfter, type IsoDate } from '../dates.ts';
import type { Agent, LanguageRole, Traineeship } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import type { InventedCareer, InventedStay } from './invented-career.ts';
import type { Random } from './random.ts';

type Places = {
  readonly posts: readonly Post[];
  readonly functions: readonly JobFunction[];
  readonly on: IsoDate;
  readonly random: Random;
};

/** Gives every stay a function; at most one agent holds a function today, as far as they suffice. */
export function placeStays(
  careers: readonly InventedCareer[],
  agents: readonly Agent[],
  places: Places,
): {
  readonly assignments: readonly Assignment[];
  readonly derogations: readonly Derogation[];
  readonly traineeships: readonly Traineeship[];
} {
  const pick = createPicker(places);
  const assignments: Assignment[] = [];
  const derogations: Derogation[] = [];
  const traineeships: Traineeship[] = [];
  careers.forEach((career, index) => {
    const staffNumber = agents[index]?.staffNumber ?? '';
    const own = career.stays.map((stay, number) =>
      toAssignment(stay, `${staffNumber}-${number + 1}`, { staffNumber, job: pick(career, stay) }),
    );
    assignments.push(...own);
    const language = agents[index]?.languageRole ?? 'FR';
    derogations.push(...toDerogations(career.stays, own, language));
    const traineeship = toTraineeship(career, own, places);
    if (traineeship) traineeships.push({ ...traineeship, staffNumber });
  });
  return { assignments, derogations, traineeships };
}

/** A function that suits the career and the kind of stay; `null` for stays without function. */
function createPicker({ posts, functions, on, random }: Places) {
  const postCodes = new Set(posts.map(({ code }) => code));
  const inPost = functions.filter(({ place }) => postCodes.has(place));
  const consular = inPost.filter(({ careers }) => careers === 'both');
  const atHeadquarters = functions.filter(({ place }) => !postCodes.has(place));
  const held = new Set<string>();

  return ({ career }: InventedCareer, { kind, to, from }: InventedStay): JobFunction | null => {
    if (kind !== 'posting' && kind !== 'headquarters') return null;
    const pool =
      kind === 'headquarters' ? atHeadquarters : career === 'consular' ? consular : inPost;
    const isPresent = from <= on && (to === null || to >= on);
    for (let tries = 0; tries < 60; tries += 1) {
      const job = random.pick(pool);
      if (!isPresent || !held.has(job.code)) {
        if (isPresent) held.add(job.code);
        return job;
      }
    }
    return random.pick(pool);
  };
}

function toAssignment(
  stay: InventedStay,
  id: string,
  { staffNumber, job }: { readonly staffNumber: string; readonly job: JobFunction | null },
): Assignment {
  const { kind, from, plannedTo, to, state, legalBasis } = stay;
  const functionCode = job?.code ?? null;
  const instrument =
    job === null ? null : job.headOfPost === true ? 'royal_decree' : 'ministerial_decree';
  return {
    ...{ id, staffNumber, kind, functionCode, place: job?.place ?? null },
    ...{ from, plannedTo, to, state, legalBasis, instrument, version: 1 },
    ...{ proposedOn: null, decidedOn: null, departs: null },
  };
}

function toDerogations(
  stays: readonly InventedStay[],
  assignments: readonly Assignment[],
  language: LanguageRole,
): readonly Derogation[] {
  return stays.flatMap(({ derogation }, index) => {
    const assignmentId = assignments[index]?.id;
    if (derogation === null || assignmentId === undefined) return [];
    const id = `${assignmentId}-${derogation.kind}`;
    const reasons = derogation.reasons?.[language] ?? null;
    return [{ id, assignmentId, ...derogation, reasons, version: 1 }];
  });
}

function toTraineeship(
  { traineeship }: InventedCareer,
  assignments: readonly Assignment[],
  { posts, random }: Places,
): Omit<Traineeship, 'staffNumber'> | null {
  if (traineeship === null) return null;
  const first = assignments.find(({ kind }) => kind === 'posting');
  const there = first?.place ?? null;
  const isFollowed =
    first !== undefined && traineeship.to !== null && first.from === dayAfter(traineeship.to);
  const elsewhere = random.pick(posts.filter(({ code }) => code !== there)).code;
  return {
    postFrom: traineeship.from,
    postTo: traineeship.to,
    postCode: traineeship.staysThere || isFollowed ? there : elsewhere,
  };
}
