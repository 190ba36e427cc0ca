import { SECOND_LANGUAGE } from '../art-21/figures.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { findingOf, type Finding } from '../finding.ts';
import { balanceByDegree, degreeOf, type DegreeBalance } from '../language-balance.ts';
import type { FileIndex, Presence } from './file-index.ts';

const BALANCE = { rule: 'L-1', article: 'language laws, art. 47, § 5, al. 2' } as const;
const PROOF = { rule: 'L-3', article: 'language laws, art. 47, § 5, al. 2' } as const;

/** Language roles by degree of all in post on the day. */
export function degreeBalances(file: FileIndex): readonly DegreeBalance[] {
  return balanceByDegree(
    listInPost(file).map((presence) => ({
      degree: degreeHeld(file, presence),
      role: presence.agent.languageRole,
    })),
  );
}

/** Language roles by post of all in post on the day, by code; for information, never judged (L-2). */
export function postBalances({
  inPost,
}: FileIndex): readonly { readonly code: string; readonly fr: number; readonly nl: number }[] {
  return [...inPost]
    .flatMap(([code, presences]) => {
      if (code === null) return [];
      const fr = presences.filter(({ agent }) => agent.languageRole === 'FR').length;
      return [{ code, fr, nl: presences.length - fr }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The balance of each degree, and the second-language proof of each holder in post. */
export function answerLanguageLaws(file: FileIndex): readonly FileAnswer[] {
  const inPost = listInPost(file);
  const unplaced = inPost
    .filter((presence) => degreeHeld(file, presence) === null)
    .map(({ present }) => present.record.id);
  const fact = DEGREE_FACT[file.question.readings.degrees];
  return [
    ...degreeBalances(file).map((one) =>
      answerOf(
        '47',
        { kind: 'degree', id: one.degree ?? '' },
        { findings: [judgeDegree(one, { unplaced, fact })] },
      ),
    ),
    ...inPost.map((one) =>
      answerOf(
        '47',
        { kind: 'agent', id: one.agent.staffNumber },
        { findings: [judgeProof(one, file.question.on)] },
      ),
    ),
  ];
}

/** By staff number. */
function listInPost({ inPost }: FileIndex): readonly Presence[] {
  return [...inPost.values()]
    .flat()
    .toSorted((a, b) => (a.agent.staffNumber < b.agent.staffNumber ? -1 : 1));
}

/** What a degree is, the readings say (A13). */
function degreeHeld(
  { functions, question }: FileIndex,
  { agent: { career, level }, held, present: { record } }: Presence,
): string | null {
  const functionClass = functions.get(record.functionCode ?? '')?.class ?? null;
  const facts = { career, level, class: held?.class ?? null, functionClass };
  return degreeOf(facts, question.readings);
}

/** The fact that would tell the degree, by reading. */
const DEGREE_FACT = {
  class: 'agent.class',
  function_class: 'function.class',
  level: 'agent.level',
} as const;

function judgeDegree(
  { degree, fr, nl, code }: DegreeBalance,
  { unplaced, fact }: { readonly unplaced: readonly string[]; readonly fact: string },
): Finding {
  const figures = { degree, fr, nl, difference: Math.abs(fr - nl) };
  if (code === 'UNKNOWN')
    return findingOf(BALANCE, code, {
      reason: 'DEGREE_UNKNOWN',
      missing: [fact],
      records: unplaced,
      figures,
    });
  const reason = code === 'OK' ? 'DEGREE_BALANCED' : 'DEGREE_IMBALANCE';
  return findingOf(BALANCE, code, { reason, figures });
}

/** A designee must hold it; the careers answer to their own statute. */
function judgeProof({ agent, present }: Presence, on: FileIndex['question']['on']): Finding {
  const proof = agent.certificates.find(
    ({ exam, obtainedOn }) => exam === SECOND_LANGUAGE && obtainedOn <= on,
  );
  const records = [present.record.id];
  const figures = { on, obtained_on: proof?.obtainedOn ?? null };
  if (proof) return findingOf(PROOF, 'OK', { reason: 'SECOND_LANGUAGE_HELD', records, figures });
  const code = present.record.kind === 'art21' ? 'BLOCKED' : 'MANUAL';
  return findingOf(PROOF, code, { reason: 'SECOND_LANGUAGE_LACKING', records, figures });
}
