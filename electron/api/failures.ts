import type { FailureOf } from '../../shared/api/failure.ts';

type What = 'agent' | 'assignment' | 'derogation' | 'post' | 'function' | 'vacancy';

export function notFound(what: What, id: string): FailureOf<'not-found'> {
  return { code: 'not-found', what, id };
}

export function changedMeanwhile(what: What, id: string): FailureOf<'changed-meanwhile'> {
  return { code: 'changed-meanwhile', what, id };
}

export function alreadyExists(what: What, id: string): FailureOf<'already-exists'> {
  return { code: 'already-exists', what, id };
}
