import { nameKey } from '../../shared/name-key.ts';
import { type Choice, isFound } from '../app/choices.ts';

const MOST_OFFERED = 60;

/** The choices that what was typed may mean: the code itself first, then names that begin so. */
export function findChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const sought = nameKey(typed);
  if (sought === '') return choices.slice(0, MOST_OFFERED);
  const rankOf = ({ value, label }: Choice) => {
    if (nameKey(value) === sought || nameKey(label) === sought) return 0;
    return nameKey(label).startsWith(sought) || nameKey(value).startsWith(sought) ? 1 : 2;
  };
  return choices
    .filter(({ value, label }) => isFound(`${label} ${value}`, typed))
    .map((choice) => ({ choice, rank: rankOf(choice) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_OFFERED)
    .map(({ choice }) => choice);
}
