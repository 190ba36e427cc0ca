import type { IsoDate } from '../../dates.ts';
import type { LanguageRole } from '../../domain/agent.ts';
import type { PlaceFacts } from '../art-01.ts';
import type { MandateHolder } from '../art-13.ts';
import type { InterimCandidate } from '../art-15.ts';
import type { SignatoryFacts } from '../art-20.ts';
import type { Candidacy, VacantPlace } from '../art-21/candidacies.ts';
import type { Designation } from '../art-21/designation.ts';
import type { ProcedureFacts } from '../art-21/procedure.ts';
import type { Lodging } from '../art-22/lodging.ts';
import type { MissionPaper, PaperPart } from '../art-22/papers.ts';
import type { judgeFormerCareer } from '../art-25.ts';
import type { Article } from '../versions.ts';
import type { CareerFacts } from '../verdict.ts';

/** Facts, and the day asked where the article needs one. */
export type ExampleQuestion =
  | { readonly ask: 'career'; readonly facts: CareerFacts; readonly on: IsoDate }
  | { readonly ask: 'place'; readonly facts: PlaceFacts }
  | { readonly ask: 'version'; readonly article: Article; readonly on: IsoDate }
  | { readonly ask: 'signatory'; readonly facts: SignatoryFacts }
  | {
      readonly ask: 'interim';
      readonly candidates: readonly InterimCandidate[];
      readonly on: IsoDate;
    }
  | { readonly ask: 'chair'; readonly holders: readonly MandateHolder[]; readonly on: IsoDate }
  | {
      readonly ask: 'procedure';
      readonly facts: ProcedureFacts;
      readonly candidacies: readonly Candidacy[];
      readonly vacancy: VacantPlace;
      readonly on: IsoDate;
    }
  | { readonly ask: 'designation'; readonly designation: Designation }
  | {
      readonly ask: 'deadline';
      readonly publishedOn: IsoDate;
      readonly regulatoryHolidays: boolean;
    }
  | { readonly ask: 'lodging'; readonly lodging: Lodging }
  | { readonly ask: 'paper'; readonly paper: MissionPaper; readonly parts: readonly PaperPart[] }
  | { readonly ask: 'former_career'; readonly facts: Parameters<typeof judgeFormerCareer>[0] }
  | { readonly ask: 'balance'; readonly groups: readonly DegreeGroup[] };

/** Holders of one language role and degree at one post. */
export type DegreeGroup = {
  readonly post: string;
  readonly degree: string;
  readonly role: LanguageRole;
  readonly holders: number;
};

/** One thing that an answer says. Texts are codes and days in ISO form, parted by spaces. */
export type AnswerPart =
  | 'act'
  | 'authority'
  | 'candidates'
  | 'code'
  | 'first_day'
  | 'flags'
  | 'gaps'
  | 'imbalance'
  | 'kind'
  | 'last_day'
  | 'moves'
  | 'next'
  | 'not_evaluated'
  | 'postings_counted'
  | 'ranking'
  | 'reason'
  | 'rules'
  | 'ruling'
  | 'stage'
  | 'status'
  | 'terms';

export type AnswerValue = string | number | null | readonly string[];

export type ExampleAnswer = { readonly [Part in AnswerPart]?: AnswerValue };

/** One question of an example of the catalogue (§ 7), and what must be answered. */
export type WorkedExample = {
  /** The catalogue's; several questions may share one. */
  readonly id: string;
  /** Number of the article it is about, such as `17`. */
  readonly article: string;
  readonly question: ExampleQuestion;
  readonly expected: ExampleAnswer;
};
