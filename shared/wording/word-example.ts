import type { IsoDate } from '../dates.ts';
import type { AnswerPart, AnswerValue, ExampleAnswer } from '../rules/examples/worked-example.ts';
import { formatDay } from './format-day.ts';
import { parseDay } from '../dates.ts';
import type { Translate } from './translator.ts';

/** One thing that an answer says, in words. */
export type WordedPart = {
  readonly part: AnswerPart;
  readonly name: string;
  readonly value: string;
};

/** An answer part by part, in the order in which the example names them. */
export function wordAnswer(answer: ExampleAnswer, translate: Translate): readonly WordedPart[] {
  // Safe: the keys of an answer are its parts.
  return (Object.entries(answer) as readonly (readonly [AnswerPart, AnswerValue])[]).map(
    ([part, value]) => ({
      ...{ part, name: translate(`articles.part.${part}`) },
      value: wordValue(part, value, translate),
    }),
  );
}

function wordValue(part: AnswerPart, value: AnswerValue, translate: Translate): string {
  if (value === null || (Array.isArray(value) && value.length === 0))
    return translate('articles.value.none');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string')
    return value.map((one) => wordText(part, one, translate)).join('; ');
  return wordText(part, value, translate);
}

/** Codes and days parted by spaces; two days that follow each other are a period. */
function wordText(part: AnswerPart, text: string, translate: Translate): string {
  if (part === 'act') {
    const key = `articles.act.${text}`;
    return translate.has(key) ? translate(key) : text;
  }
  return text
    .split(' ')
    .filter((token) => part !== 'moves' || token !== '0')
    .map((token) => wordToken(part, token, translate))
    .join(part === 'moves' ? ', ' : ' ')
    .replaceAll(/(\d{2}\/\d{2}\/\d{4}) (?=\d{2}\/\d{2}\/\d{4})/g, '$1 – ');
}

const WORDS = ['lists.code', 'lists.kind', 'lists.derogation', 'lists.verdict', 'articles.value'];

function wordToken(part: AnswerPart, token: string, translate: Translate): string {
  const day = parseDay(token);
  if (day !== undefined) return formatDay(day);
  if (part === 'moves' && /^\d+$/.test(token))
    return translate('findings.days', { count: Number(token) });
  const key = WORDS.map((prefix) => `${prefix}.${token}`).find((one) => translate.has(one));
  return key !== undefined && translate.has(key) ? translate(key) : token;
}

/** `01/08/2023 – 31/07/2027`, or since when while there is no end. */
export function wordSpan(from: IsoDate, to: IsoDate | null, translate: Translate): string {
  return to === null
    ? translate('articles.fact.since', { day: formatDay(from) })
    : `${formatDay(from)} – ${formatDay(to)}`;
}
