import { dayBefore, lastDayOfMonths, type IsoDate } from '../dates.ts';
import type { AssignmentKind } from '../domain/assignment.ts';
import type { Career, LanguageRole } from '../domain/agent.ts';
import { listStays, type Stay } from '../rules/art-17/stays.ts';
import { DESIGNATION_MAX_MONTHS } from '../rules/art-21/figures.ts';
import { judge } from '../rules/clock.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { AgentFacts } from '../rules/planner-facts.ts';

/** Why somebody is expected to leave: the first of these to come decides. */
export type DepartureReason = 'recorded' | 'planned' | 'lawful' | 'retirement' | 'closure';

/** The last day somebody is expected to be there, inclusive. */
export type Departure = { readonly lastDay: IsoDate; readonly why: DepartureReason };

/** One assignment to a post, past, present or planned, as everything on file foresees it. */
export type Holding = {
  readonly assignmentId: string;
  readonly staffNumber: string;
  readonly career: Career;
  readonly languageRole: LanguageRole;
  readonly kind: AssignmentKind;
  readonly functionCode: string | null;
  readonly place: string;
  readonly from: IsoDate;
  /** Recorded, foreseen, or the day before the next assignment; inclusive; null while open. */
  readonly to: IsoDate | null;
  readonly isPresent: boolean;
  /** Null where nothing on file says when. */
  readonly departure: Departure | null;
};

/** Every assignment to a post on file, by the code of the post, each list by first day. */
export function mapHoldings(file: FileIndex): ReadonlyMap<string, readonly Holding[]> {
  const holdings = [...file.agents.values()].flatMap((agent) => holdingsOf(file, agent));
  const ordered = holdings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return Map.groupBy(ordered, ({ place }) => place);
}

function holdingsOf(file: FileIndex, agent: AgentFacts): readonly Holding[] {
  const { question, posts, functions, presences } = file;
  const atPosts = listStays(agent, question.readings, question.on).flatMap((stay) => {
    const { place, functionCode } = stay.record;
    const where = place ?? functions.get(functionCode ?? '')?.place ?? '';
    return posts.has(where) ? [{ stay, where }] : [];
  });
  if (atPosts.length === 0) return [];
  const present = presences.get(agent.staffNumber)?.present.record.id;
  const isThere = atPosts.some(({ stay }) => stay.record.id === present);
  const current = isThere ? judge(agent, question).current : null;
  return atPosts.map(({ stay, where }): Holding => {
    const { id, kind, functionCode } = stay.record;
    const lawful = current?.assignmentId === id ? current.lastDay : null;
    return {
      ...{ assignmentId: id, staffNumber: agent.staffNumber },
      ...{ career: agent.career, languageRole: agent.languageRole },
      ...{ kind, functionCode, place: where, from: stay.from, to: stay.to },
      isPresent: id === present,
      departure: departureOf(stay, {
        lawful: kind === 'art21' ? lastDayOfMonths(stay.from, DESIGNATION_MAX_MONTHS) : lawful,
        retiresOn: agent.retiresOn,
        closedOn: posts.get(where)?.closedOn ?? null,
      }),
    };
  });
}

/** What is recorded has happened or is decided; all else is what comes first. */
function departureOf(
  { to, record }: Stay,
  bounds: {
    readonly lawful: IsoDate | null;
    readonly retiresOn: IsoDate | null;
    readonly closedOn: IsoDate | null;
  },
): Departure | null {
  const { lawful, retiresOn, closedOn } = bounds;
  const days: readonly (readonly [DepartureReason, IsoDate | null])[] = [
    [record.to === null ? 'planned' : 'recorded', to],
    ['lawful', lawful],
    ['retirement', retiresOn === null ? null : dayBefore(retiresOn)],
    ['closure', closedOn],
  ];
  const known = days.flatMap(([why, lastDay]) => (lastDay === null ? [] : [{ why, lastDay }]));
  return known.reduce<Departure | null>(
    (first, one) => (first === null || one.lastDay < first.lastDay ? one : first),
    null,
  );
}

function keyOf({ from, staffNumber, assignmentId }: Holding): string {
  return `${from} ${staffNumber} ${assignmentId}`;
}
