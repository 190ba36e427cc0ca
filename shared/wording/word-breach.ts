import { wordFact } from '../lists/list-words.ts';
import type { Breach } from '../quality/breach.ts';
import { unbroken, wordFigures, wordFinding } from './findings.ts';
import type { Translate } from './translator.ts';
import { wordContradiction } from './word-contradiction.ts';

/** What is wrong in a row, in sentences, with its article where there is one. */
export function wordBreach({ source }: Pick<Breach, 'source'>, translate: Translate): string {
  switch (source.kind) {
    case 'finding':
      return wordFinding(source.finding, translate);
    case 'contradiction':
      return wordContradiction(source, translate);
    case 'flaw':
      return unbroken(
        translate(`breaches.flaw.${source.reason}`, wordFigures(source.figures, translate)),
        translate,
      );
    case 'missing':
      return unbroken(
        translate('breaches.missing.text', { fact: wordFact(source.fact, translate) }),
        translate,
      );
  }
}

/** What kind of breach it is, in a word or two; of a missing fact, which one. */
export function nameBreach({ code, source }: Breach, translate: Translate): string {
  const name =
    code === 'MISSING'
      ? translate('breaches.missing', {
          fact: source.kind === 'missing' ? wordFact(source.fact, translate) : '',
        })
      : translate(`breaches.code.${code}`);
  return unbroken(name, translate);
}
