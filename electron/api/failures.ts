import type { FailureOf } from '../../shared/api/failure.ts';

/** What a failure may be about. */
export type What =
  'agent' | 'assignment' | 'derogation' | 'ground' | 'post' | 'function' | 'vacancy' | 'look';

/** Nothing bears that id. */
export function notFound(what: What, id: string): FailureOf<'not-found'> {
  return { code: 'not-found', what, id };
}

/** It is at another version than the page has seen: the page shows the present one and asks again. */
export function changedMeanwhile(what: What, id: string): FailureOf<'changed-meanwhile'> {
  return { code: 'changed-meanwhile', what, id };
}

/** `id`: the one that is already there. */
export function alreadyExists(what: What, id: string): FailureOf<'already-exists'> {
  return { code: 'already-exists', what, id };
}
