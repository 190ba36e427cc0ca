import { judgePost } from '../art-01.ts';
import { rankChairReplacement } from '../art-13.ts';
import { rankInterim } from '../art-15.ts';
import { signatoryOf } from '../art-20.ts';
import { judgeCandidacies } from '../art-21/candidacies.ts';
import { judgeDesignation } from '../art-21/designation.ts';
import { procedureOn } from '../art-21/procedure.ts';
import { missionDeadline } from '../art-22/deadline.ts';
import { judgeLodging } from '../art-22/lodging.ts';
import { judgePaper } from '../art-22/papers.ts';
import { judgeFormerCareer } from '../art-25.ts';
import { balanceByDegree } from '../language-balance.ts';
import { DEFAULT_READINGS } from '../readings.ts';
import { versionOn } from '../versions.ts';
import { answerCareer, openPoints } from './answer-career.ts';
import type {
  AnswerPart,
  DegreeGroup,
  ExampleAnswer,
  ExampleQuestion,
  WorkedExample,
} from './worked-example.ts';

export type ExampleResult = {
  readonly expected: ExampleAnswer;
  /** The same parts, as the rules answer them now. */
  readonly answered: ExampleAnswer;
  readonly isMet: boolean;
};

/** Asks the rules the question of an example, under the readings of the catalogue. */
export function runExample({ question, expected }: WorkedExample): ExampleResult {
  const whole = answer(question);
  // Safe: the keys of an answer are its parts.
  const parts = Object.keys(expected) as readonly AnswerPart[];
  const answered = Object.fromEntries(parts.map((part) => [part, whole[part] ?? null]));
  const isMet = parts.every(
    (part) => JSON.stringify(whole[part]) === JSON.stringify(expected[part]),
  );
  return { expected, answered, isMet };
}

function answer(question: ExampleQuestion): ExampleAnswer {
  switch (question.ask) {
    case 'career':
      return answerCareer(question.facts, question.on, DEFAULT_READINGS);
    case 'place': {
      const finding = judgePost(question.facts);
      return { code: finding.code, reason: finding.reason };
    }
    case 'version':
      return answerVersion(question);
    case 'signatory': {
      const { authority, flags } = signatoryOf(question.facts, DEFAULT_READINGS);
      return { authority, flags };
    }
    case 'interim':
      return toRanking(rankInterim(question.candidates, question.on, DEFAULT_READINGS));
    case 'chair':
      return toRanking(rankChairReplacement(question.holders, question.on));
    case 'procedure':
      return answerProcedure(question);
    case 'designation':
      return openPoints(judgeDesignation(question.designation, [], DEFAULT_READINGS));
    case 'deadline': {
      const { publishedOn, regulatoryHolidays } = question;
      const { firstDay, lastDay } = missionDeadline(publishedOn, regulatoryHolidays);
      return { first_day: firstDay, last_day: lastDay };
    }
    case 'lodging':
      return openPoints(judgeLodging(question.lodging, DEFAULT_READINGS));
    case 'paper':
      return openPoints([judgePaper(question.paper, question.parts)]);
    case 'former_career': {
      const finding = judgeFormerCareer(question.facts, DEFAULT_READINGS);
      return { code: finding.code, reason: finding.reason };
    }
    case 'balance':
      return answerBalance(question.groups);
  }
}

type Asked<Kind extends ExampleQuestion['ask']> = Extract<ExampleQuestion, { ask: Kind }>;

function answerVersion({ article, on }: Asked<'version'>): ExampleAnswer {
  const version = versionOn(article, on);
  if (version.isInForce) return { code: 'OK', act: version.act };
  const ruling = version.figures['ruling'];
  return {
    ...{ code: 'NOT_IN_FORCE', reason: version.reason },
    ruling: typeof ruling === 'string' ? ruling : null,
  };
}

function toRanking({
  ranking,
  code,
}: {
  readonly ranking: readonly { readonly rank: number; readonly staffNumber: string }[];
  readonly code: string;
}): ExampleAnswer {
  return { code, ranking: ranking.map(({ rank, staffNumber }) => `${rank} ${staffNumber}`) };
}

function answerProcedure(question: Asked<'procedure'>): ExampleAnswer {
  const { facts, candidacies, vacancy, on } = question;
  const { stage, code, findings } = procedureOn(facts, on, DEFAULT_READINGS);
  const judged = judgeCandidacies(candidacies, {
    ...{ on, stage, facts, vacancy },
    readings: DEFAULT_READINGS,
  });
  const all = [...findings, ...judged.flatMap((one) => one.findings)];
  return {
    ...{ stage, code, rules: openPoints(all).rules },
    candidates: judged.map((one) => `${one.staffNumber} ${one.code}`),
  };
}

function answerBalance(groups: readonly DegreeGroup[]): ExampleAnswer {
  const holders = groups.flatMap(({ degree, role, holders: count }) =>
    Array.from({ length: count }, () => ({ degree, role })),
  );
  const uneven = balanceByDegree(holders).filter(({ code }) => code !== 'OK');
  return {
    code: uneven[0]?.code ?? 'OK',
    imbalance: uneven.map(({ degree, fr, nl }) => `${degree} ${Math.abs(fr - nl)}`),
  };
}
