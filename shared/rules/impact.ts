import type { Question } from './clock.ts';
import type { Code, Finding } from './finding.ts';
import { judgeFile, type FileAnswer, type Subject } from './judge-file.ts';
import type { PlannerFacts } from './planner-facts.ts';
import { SWITCH_NAMES, SWITCHES, type Readings } from './readings.ts';

/** One switch and the option it is tried on; the option is one of the switch's own. */
export type Flip = {
  readonly [Name in keyof Readings]: { readonly name: Name; readonly option: Readings[Name] };
}[keyof Readings];

/** One side of a change: what the article says, and the first finding the other side lacks. */
export type Side = {
  readonly answer: string | null;
  readonly code: Code;
  readonly finding: Finding | null;
};

/** What one article says of one subject, before and after a flip. */
export type Change = {
  readonly article: string;
  readonly subject: Subject;
  /** null = there was nothing to say; never on both sides. */
  readonly before: Side | null;
  readonly after: Side | null;
  /** False: the same answer under the same code, on other grounds or figures. */
  readonly isVerdict: boolean;
};

/** Every option of every switch but those in use, in the order of the catalogue. */
export function listFlips(readings: Readings): readonly Flip[] {
  return SWITCH_NAMES.flatMap((name) =>
    SWITCHES[name].options
      .filter((option) => option !== readings[name])
      // Safe: the option is one of that switch.
      .map((option) => ({ name, option }) as Flip),
  );
}

/** The question under the readings with one switch flipped. */
export function flipped(question: Question, { name, option }: Flip): Question {
  return { ...question, readings: { ...question.readings, [name]: option } };
}

/** What changes in the answers on everything recorded when one switch is flipped. */
export function impactOf(facts: PlannerFacts, question: Question, flip: Flip): readonly Change[] {
  return compareAnswers(judgeFile(facts, question), judgeFile(facts, flipped(question, flip)));
}

/** What differs between two sets of answers, in the order of the first, then what is new. */
export function compareAnswers(
  before: readonly FileAnswer[],
  after: readonly FileAnswer[],
): readonly Change[] {
  const rest = new Map(after.map((answer) => [keyOf(answer), answer]));
  const changed = before.flatMap((one) => {
    const other = rest.get(keyOf(one)) ?? null;
    rest.delete(keyOf(one));
    return compare(one, other);
  });
  return [...changed, ...[...rest.values()].flatMap((one) => compare(null, one))];
}

/** One answer an article and subject. */
export function keyOf({ article, subject }: Pick<FileAnswer, 'article' | 'subject'>): string {
  return `${article} ${subject.kind} ${subject.id}`;
}

function compare(before: FileAnswer | null, after: FileAnswer | null): readonly Change[] {
  const one = before ?? after;
  if (one === null) return [];
  const isSameAnswer = before?.answer === after?.answer && before?.code === after?.code;
  const [own, other] = [before?.findings ?? [], after?.findings ?? []];
  if (isSameAnswer && own.length === other.length && own.every((f, i) => isSame(f, other[i])))
    return [];
  return [
    {
      ...{ article: one.article, subject: one.subject },
      before: before && sideOf(before, other),
      after: after && sideOf(after, own),
      isVerdict: !isSameAnswer,
    },
  ];
}

function sideOf({ answer, code, findings }: FileAnswer, others: readonly Finding[]): Side {
  const own = findings.find((finding) => !others.some((other) => isSame(finding, other)));
  return { answer, code, finding: own ?? null };
}

function isSame(one: Finding, other: Finding | undefined): boolean {
  if (one.rule !== other?.rule || one.code !== other.code) return false;
  if (one.reason !== other.reason || one.article !== other.article) return false;
  const names = Object.keys(one.figures);
  return (
    names.length === Object.keys(other.figures).length &&
    names.every((name) => one.figures[name] === other.figures[name]) &&
    isSameList(one.missing, other.missing) &&
    isSameList(one.records, other.records)
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
