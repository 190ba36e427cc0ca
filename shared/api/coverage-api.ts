import type { Agent } from '../domain/agent.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Subject } from '../rules/file-answer.ts';
import type { Code } from '../rules/finding.ts';
import type { Readings } from '../rules/readings.ts';
import type { FileAnswer, WriteAnswer } from './api.ts';
import type { Moment } from './records.ts';

type Named = Pick<Agent, 'staffNumber' | 'lastName' | 'firstName'>;

/** An assignment kept as a fact: the decree does not judge it. */
export type KeptAssignment = Named &
  Pick<Assignment, 'id' | 'kind' | 'functionCode' | 'place' | 'from' | 'legalBasis'> & {
    /** Real last day, else the foreseen one, inclusive; null = neither is recorded. */
    readonly to: Assignment['to'];
  };

/** Answers about one kind of thing, by the weightiest code of each; a code that none has is left out. */
export type SubjectCount = {
  readonly kind: Subject['kind'];
  readonly count: number;
  readonly codes: Readonly<Partial<Record<Code, number>>>;
};

/** What the articles answer of the open file on a day, and what they leave aside. */
export type FileCoverage = {
  /** How many answers by what they are about; none for whom the article does not concern. */
  readonly articles: readonly {
    readonly number: string;
    readonly subjects: readonly SubjectCount[];
  }[];
  /** In use in the file. */
  readonly readings: Readings;
  /** Conditions set by the King for heads of post (art. 19), by name; none is usual. */
  readonly headOfPostConditions: readonly string[];
  /** Of arts 21 and 22, made under a text annulled since; by staff number. */
  readonly annulled: readonly KeptAssignment[];
  /** Begun before the decree (art. 24); by staff number. */
  readonly history: readonly KeptAssignment[];
  /** Everybody on file, by name: whom arts 7 and 14 may be asked about. */
  readonly people: readonly (Named & Pick<Agent, 'career' | 'contract'>)[];
};

export type CoverageApi = {
  /** Every rule on everything recorded, counted by article. */
  coverage(input: Moment): FileAnswer<FileCoverage>;
  /** Replaces the whole list of conditions for heads of post (art. 19); names once each. */
  setConditions(input: {
    readonly names: readonly string[];
    readonly reason: string | null;
  }): WriteAnswer<readonly string[]>;
};
