import type { JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';

/** The embassy where `anAssignment` takes place. */
export function aPost(facts: Partial<Post> = {}): Post {
  return {
    code: 'NAI',
    city: 'Nairobi',
    country: 'KE',
    type: 'embassy',
    supervisingPost: null,
    alsoAccreditedTo: [],
    openedOn: null,
    closedOn: null,
    version: 1,
    ...facts,
  };
}

/** A function at `aPost`, with a title in French and English only. */
export function aFunction(facts: Partial<JobFunction> = {}): JobFunction {
  return {
    code: 'NAI-1',
    place: 'NAI',
    titleFr: 'conseiller',
    titleNl: null,
    titleEn: 'counsellor',
    class: null,
    careers: null,
    headOfPost: null,
    insideMission: null,
    deputyHead: null,
    domain: null,
    family: null,
    specific: null,
    competences: [],
    formerCareer: null,
    validFrom: null,
    validTo: null,
    version: 1,
    ...facts,
  };
}
