import { lastDayOfYears, type IsoDate } from '../../dates.ts';
import { explain } from '../clock.ts';
import { worstCode, type Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import type { CareerFacts, Term } from '../verdict.ts';
import type { ExampleAnswer } from './worked-example.ts';

/** As far as the longest example looks ahead. */
const YEARS = 20;

/** What art. 17 says of a career on a day, flat. */
export function answerCareer(
  facts: CareerFacts,
  on: IsoDate,
  readings: Readings,
): Required<
  Pick<ExampleAnswer, 'code' | 'last_day' | 'moves' | 'next' | 'rules' | 'status' | 'terms'>
> &
  ExampleAnswer {
  const until = lastDayOfYears(on, 1);
  const explanation = explain(facts, { on, until, readings, years: YEARS });
  const { status, current, next, postingsCounted, findings, moves, projection } = explanation;
  return {
    status,
    kind: current?.kind ?? null,
    last_day: current?.lastDay ?? null,
    postings_counted: postingsCounted,
    next: next === null ? null : termText(next),
    terms: projection.map(termText),
    moves: moves.map(
      ({ kind, assignmentFrom, days, code }) => `${kind} ${assignmentFrom} ${days} ${code}`,
    ),
    gaps: findings
      .filter(({ reason }) => reason === 'GAP')
      .map(({ figures }) => `${figures['from']} ${figures['to']}`),
    not_evaluated: ['17-4', '17-5'].filter((id) => !findings.some(({ rule }) => rule === id)),
    ...openPoints(findings),
  };
}

/** The code that speaks for all, and the rules that say something else than OK. */
export function openPoints(
  findings: readonly Finding[],
): Required<Pick<ExampleAnswer, 'code' | 'rules'>> {
  const open = findings.filter(({ code }) => code !== 'OK').map(({ rule }) => rule);
  return {
    code: worstCode(findings.map(({ code }) => code)),
    rules: [...new Set(open)].toSorted(),
  };
}

function termText({ kind, from, lastDay }: Term): string {
  return [kind, from, lastDay].filter((part) => part !== null).join(' ');
}
