import { sql } from 'kysely';
import type { IsoDate } from '../../../shared/dates.ts';
import type { WriteDb } from '../schema.ts';

/**
 * Days in post by agent and rank up to `on`, counted by SQLite alone: every day on which something
 * begins or ends cuts time into pieces, and each piece asks which stay and which rank began last.
 */
export async function recountHardship(
  db: WriteDb,
  on: IsoDate,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await sql<{
    readonly staff_number: string;
    readonly rank: number;
    readonly days: number;
  }>`
    with recursive
    ordered as (
      select *, lead(from_date) over (
        partition by staff_number order by from_date, id
      ) as next_from
      from assignment
    ),
    stay as (
      select staff_number, id, kind, place, from_date, julianday(from_date) as first,
        julianday(case
          when to_date is not null then to_date
          when next_from is null and state = 'ended' then date(from_date, '-1 day')
          when next_from is null and planned_to < ${on} then ${on}
          when next_from is null then coalesce(planned_to, ${on})
          when next_from = from_date then coalesce(planned_to, ${on})
          else min(coalesce(planned_to, '9999-12-31'), date(next_from, '-1 day'))
        end) as last
      from ordered
      where from_date <= ${on}
    ),
    held as (
      select post.code as place, rank.id, rank.rank,
        julianday(rank.valid_from) as first,
        julianday(coalesce(rank.valid_to, '9999-12-31')) as last
      from post join hardship_rank rank on rank.post_code = case
        when post.type = 'diplomatic_office'
          and not exists (select 1 from hardship_rank own where own.post_code = post.code)
        then post.supervising_post else post.code end
    ),
    cut as (
      select staff_number, first as at from stay
      union select staff_number, last + 1 from stay
      union select stay.staff_number, held.first from stay join held on held.place = stay.place
      union select stay.staff_number, held.last + 1 from stay join held on held.place = stay.place
      union select staff_number, julianday(${on}) + 1 from stay
    ),
    piece as (
      select staff_number, at as first, lead(at) over (
        partition by staff_number order by at
      ) - 1 as last
      from cut
      where at <= julianday(${on}) + 1
    ),
    present as (
      select piece.staff_number, piece.first, piece.last, (
        select stay.id from stay
        where stay.staff_number = piece.staff_number
          and stay.first <= piece.first and stay.last >= piece.last
        order by stay.first desc, stay.id desc limit 1
      ) as stay_id
      from piece where piece.last >= piece.first
    )
    select present.staff_number, coalesce((
      select held.rank from held
      where held.place = stay.place and held.first <= present.first and held.last >= present.last
      order by held.first desc limit 1
    ), 0) as rank, cast(sum(present.last - present.first + 1) as integer) as days
    from present join stay on stay.id = present.stay_id
    where stay.kind in ('posting', 'international_mission', 'art21')
    group by 1, 2
  `.execute(db);
  const counted = new Map<string, number[]>();
  for (const { staff_number, rank, days } of rows) {
    const own = counted.get(staff_number) ?? [0, 0, 0, 0, 0, 0, 0, 0];
    own[rank] = days;
    counted.set(staff_number, own);
  }
  return counted;
}
