import { worstCode, type Code, type Finding } from './finding.ts';

/** What an answer is about; `id` is its key in the planner file. */
export type Subject = {
  readonly kind:
    | 'agent'
    | 'assignment'
    | 'function'
    | 'post'
    | 'vacancy'
    /** Vacancy, round and staff number, or mission and name, joined by `/`. */
    | 'candidacy'
    | 'mission'
    /** Of the language balance; an empty id = not recorded. */
    | 'degree'
    /** The interests of a third state. */
    | 'charge'
    /** The Chair of the Management Committee; the id is empty. */
    | 'chair';
  readonly id: string;
};

/** What one article says of one subject on the day of the question. */
export type FileAnswer = {
  /** Number of the article, such as `17`; `47` = art. 47, § 5 of the language laws. */
  readonly article: string;
  readonly subject: Subject;
  /** The article's own word, such as a status, a stage or an authority; null where it has none. */
  readonly answer: string | null;
  readonly code: Code;
  readonly findings: readonly Finding[];
};

/** An answer, under the code that speaks for its findings together. */
export function answerOf(
  article: string,
  subject: Subject,
  {
    answer = null,
    findings,
  }: { readonly answer?: string | null; readonly findings: readonly Finding[] },
): FileAnswer {
  const code = worstCode(findings.map((finding) => finding.code));
  return { article, subject, answer, code, findings };
}
