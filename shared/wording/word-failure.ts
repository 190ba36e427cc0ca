import type { ProposalLack } from '../api/documents-api.ts';
import type { Failure } from '../api/failure.ts';
import { parseDay } from '../dates.ts';
import { formatDay } from './format-day.ts';
import { localeOf, type Key, type Translate, type Values } from './translator.ts';

/** Three sentences: what happened, what was kept, what to do. */
export type WordedFailure = {
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  /** For a helpdesk: code and figures, never a name or a reason. */
  readonly details: string;
};

/** Any failure of the contract in the words of one language. */
export function wordFailure(translate: Translate, failure: Failure): WordedFailure {
  const { what, kept, todo, values } = sentencesOf(translate, failure);
  return {
    what: translate(what, values),
    kept: translate(kept, values),
    todo: translate(todo, values),
    details: translate('failures.details', { code: detailCode(failure) }),
  };
}

type Sentences = {
  readonly what: Key;
  readonly kept: Key;
  readonly todo: Key;
  readonly values: Values;
};

function sentencesOf(translate: Translate, failure: Failure): Sentences {
  switch (failure.code) {
    case 'file-refused':
      return {
        what: `failures.file.${failure.refusal}`,
        kept: 'failures.file-refused.kept',
        todo: `failures.file.${failure.refusal}.do`,
        values: valuesOf(failure.figures),
      };
    case 'import-refused':
      return {
        what: `failures.import.${failure.refusal}`,
        kept: 'failures.import-refused.kept',
        todo: `failures.import.${failure.refusal}.do`,
        values: valuesOf(failure.figures),
      };
    case 'document-incomplete':
      return {
        what: 'failures.document-incomplete',
        kept: 'failures.document-incomplete.kept',
        todo: 'failures.document-incomplete.do',
        values: { lacks: wordLacks(translate, failure.lacks) },
      };
    default:
      return {
        what: `failures.${failure.code}`,
        kept: `failures.${failure.code}.kept`,
        todo: `failures.${failure.code}.do`,
        values: { ...valuesOf(failure), thing: thingOf(translate, failure) },
      };
  }
}

/** What a letter lacks, in words. */
export function wordLacks(translate: Translate, lacks: readonly ProposalLack[]): string {
  const words = lacks.map((lack) => translate(`failures.lack.${lack}`));
  return new Intl.ListFormat(localeOf(translate.language)).format(words);
}

function thingOf(translate: Translate, failure: Failure): string {
  const key = 'what' in failure ? `failures.thing.${failure.what}` : '';
  return translate(translate.has(key) ? key : 'failures.thing.other');
}

/** Days as people write them; the rest as it is. */
function valuesOf(figures: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      const day = typeof value === 'string' ? parseDay(value) : undefined;
      if (day !== undefined) return [name, formatDay(day)];
      return [name, typeof value === 'number' ? value : String(value)];
    }),
  );
}

function detailCode(failure: Failure): string {
  if (failure.code === 'file-refused' || failure.code === 'import-refused') {
    return `${failure.code}/${failure.refusal}`;
  }
  return failure.code === 'internal' ? `${failure.code}/${failure.incident}` : failure.code;
}
