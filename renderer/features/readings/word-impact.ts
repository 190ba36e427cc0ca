import type { Impact, NamedChange } from '../../../shared/api/readings-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Side } from '../../../shared/rules/impact.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';

/** How much an option would change, such as `would change 3 verdicts and the grounds of 2 more`. */
export function wordImpact(
  { verdicts, grounds }: Pick<Impact, 'verdicts' | 'grounds'>,
  on: IsoDate,
  translate: Translate,
): string {
  if (verdicts === 0)
    return grounds === 0
      ? translate('readings.impact.none', { on: formatDay(on) })
      : translate('readings.impact.onlyGrounds', { count: grounds });
  const first = translate('readings.impact.verdicts', { count: verdicts });
  if (grounds === 0) return first;
  return `${first} ${translate('readings.impact.grounds', { count: grounds })}`;
}

/** What kind of thing a change is about; empty for an agent, whose name says it. */
export function wordSubject({ subject }: NamedChange, translate: Translate): string {
  return subject.kind === 'agent' ? '' : translate(`readings.subject.${subject.kind}`);
}

/** The article's own word where there is one, else that of the code. */
export function wordSide(side: Side | null, translate: Translate): string {
  if (side === null) return translate('readings.impact.nothing');
  const { answer, code } = side;
  const words = ['lists.verdict', 'readings.answer']
    .map((prefix) => `${prefix}.${answer ?? ''}`)
    .find((key) => translate.has(key));
  if (words !== undefined && translate.has(words)) return translate(words);
  const codeWord = translate(`lists.code.${code}`);
  return answer === null ? codeWord : `${answer}, ${codeWord}`;
}
