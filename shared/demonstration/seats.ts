import type { IsoDate } from '../dates.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { InventedStateAgent, StateStay } from './invented-state-agent.ts';
import type { Random } from './random.ts';

/** Functions for state agents, and chance. */
export type StatePlaces = {
  readonly on: IsoDate;
  readonly random: Random;
  /** Functions in post that nobody holds today, heads of post left out. */
  readonly inPost: readonly JobFunction[];
  /** Functions at headquarters that nobody holds today. */
  readonly atHeadquarters: readonly JobFunction[];
  /** Codes of the services of headquarters. */
  readonly services: readonly string[];
  /** The vacant function to which the edge cases apply. */
  readonly wanted: JobFunction;
};

type Seat = { readonly functionCode: string | null; readonly place: string | null };

/** For each agent, where each stay is: functions of the agent's class, as far as they suffice. */
export function createSeats({ on, random, wanted, ...places }: StatePlaces) {
  const inPost = [...places.inPost];
  const atHeadquarters = [...places.atHeadquarters];
  const toSeat = ({ code, place }: JobFunction): Seat => ({ functionCode: code, place });

  return ({ classes, level }: InventedStateAgent) => {
    const own = new Map<StateStay['seat'], Seat>();
    const name = classes.at(-1)?.[0] ?? null;
    return ({ seat, to }: StateStay): Seat => {
      if (seat === 'wanted') return toSeat(wanted);
      if (seat === null) {
        const isPresent = to === null || to >= on;
        const job = isPresent && level === 'A' ? takeOf(atHeadquarters, name, random) : undefined;
        return job ? toSeat(job) : { functionCode: null, place: random.pick(places.services) };
      }
      const known = own.get(seat);
      if (known) return known;
      const job = takeOf(inPost, name, random) ?? random.pick(places.inPost);
      own.set(seat, toSeat(job));
      return toSeat(job);
    };
  };
}

/** Takes one of the class out of the pool, any other when there is none. */
function takeOf(pool: JobFunction[], name: string | null, random: Random): JobFunction | undefined {
  if (pool.length === 0) return undefined;
  const ofClass = pool.filter((job) => job.class === name);
  const job = random.pick(ofClass.length > 0 ? ofClass : pool);
  pool.splice(pool.indexOf(job), 1);
  return job;
}
