import { judge, type Question } from '../clock.ts';
import type { Finding } from '../finding.ts';
import type { CareerFacts } from '../verdict.ts';
import { applyToCareer } from './apply-to-career.ts';
import type { Repair } from './remedy.ts';

/** The sets that make the finding go and nothing else worse, without those that hold a spare fact. */
export function thatWork(
  sets: readonly (readonly Repair[])[],
  finding: Finding,
  { facts, question }: { readonly facts: CareerFacts; readonly question: Question },
): readonly (readonly Repair[])[] {
  if (sets.length === 0) return sets;
  const before = openKeys(facts, question);
  const works = sets.filter((set) => {
    const after = openKeys(set.reduce(applyToCareer, facts), question);
    return !after.has(keyOf(finding)) && [...after].every((key) => before.has(key));
  });
  return works.filter((set) => !works.some((other) => isWithin(other, set)));
}

/** What a finding is about, whatever its figures: the same after an unrelated change. */
export function keyOf({ rule, reason, records }: Finding): string {
  return [rule, reason, ...records].join(' ');
}

function openKeys(facts: CareerFacts, question: Question): ReadonlySet<string> {
  const { findings } = judge(facts, question);
  return new Set(findings.filter(({ code }) => code !== 'OK').map(keyOf));
}

function isWithin(smaller: readonly Repair[], larger: readonly Repair[]): boolean {
  return smaller.length < larger.length && smaller.every((one) => larger.includes(one));
}
