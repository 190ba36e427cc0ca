import type { PostSheet } from '../../../shared/api/posts-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { JobFunction } from '../../../shared/domain/job-function.ts';
import type { RankPiece } from '../../../shared/posts/rank-pieces.ts';
import type { Departure, Holding } from '../../../shared/posts/holdings.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Translate } from '../../../shared/wording/translator.ts';
import { functionTitle } from '../../app/place-names.ts';

/** Last and first name of somebody on the sheet; the staff number itself where it is unknown. */
export function nameOn({ people }: Pick<PostSheet, 'people'>, staffNumber: string): string {
  const person = people.find((one) => one.staffNumber === staffNumber);
  return person ? `${person.lastName} ${person.firstName}` : staffNumber;
}

/** The title of a function on the sheet; its code where it is not described. */
export function titleOn(
  { functions }: Pick<PostSheet, 'functions'>,
  code: string | null,
  translate: Translate,
): string {
  if (code === null) return translate('posts.function.none');
  const job: JobFunction | undefined = functions.find((one) => one.code === code);
  return job ? functionTitle(job, translate.language) : code;
}

export function shownDay(date: IsoDate | null): string {
  return date === null ? '–' : formatDay(date);
}

/** Such as "until 31/07/2027 (planned end)". */
export function wordDeparture(departure: Departure | null, translate: Translate): string {
  if (departure === null) return translate('posts.departure.unknown');
  const day = formatDay(departure.lastDay);
  return translate('posts.departure', { day, why: translate(`posts.why.${departure.why}`) });
}

/** Such as "3 until 31/12/2025, then 4". */
export function wordRanks(ranks: readonly RankPiece[], translate: Translate): string {
  return ranks
    .map(({ rank, to }, index) => {
      const shown = rank === null ? translate('posts.rank.none') : String(rank);
      const isLast = index === ranks.length - 1;
      return isLast || to === null
        ? shown
        : translate('posts.rank.until', { rank: shown, day: formatDay(to) });
    })
    .join(translate('posts.rank.then'));
}

/** How a bar is drawn: over, on the day, or still to come. */
export function stateOf({ from, isPresent }: Holding, on: IsoDate): 'past' | 'present' | 'planned' {
  if (isPresent) return 'present';
  return from > on ? 'planned' : 'past';
}
