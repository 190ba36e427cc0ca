import type { IsoDate } from '../../dates.ts';
import type { Assignment } from '../../domain/assignment.ts';
import type { PlannerFacts } from '../planner-facts.ts';
import { versionOn } from '../versions.ts';

/** The text on which a designation rested, annulled since: a fact, never judged again. */
export type AnnulledText = 'annulled_2015_version' | 'annulled_2018_version';

export type AnnulledDesignation = Pick<
  Assignment,
  'id' | 'staffNumber' | 'from' | 'functionCode'
> & {
  readonly kind: 'art21' | 'special_mission';
  readonly text: AnnulledText;
};

/** `null` where the text of that day stands, or where there was none. */
export function annulledTextOf(article: '21' | '22', from: IsoDate): AnnulledText | null {
  const version = versionOn(article, from);
  if (version.isInForce || version.reason !== 'ANNULLED') return null;
  return String(version.figures['text_since']).startsWith('2015')
    ? 'annulled_2015_version'
    : 'annulled_2018_version';
}

/** Designations under art. 21 and special missions whose basis was annulled, by staff number. */
export function listAnnulledDesignations({
  agents,
}: Pick<PlannerFacts, 'agents'>): readonly AnnulledDesignation[] {
  const found = agents.flatMap(({ staffNumber, assignments }) =>
    assignments.flatMap(({ id, kind, from, functionCode }) => {
      if (kind !== 'art21' && kind !== 'special_mission') return [];
      const text = annulledTextOf(kind === 'art21' ? '21' : '22', from);
      return text === null ? [] : [{ id, staffNumber, kind, from, functionCode, text }];
    }),
  );
  return found.toSorted((a, b) =>
    a.staffNumber === b.staffNumber
      ? a.from < b.from
        ? -1
        : 1
      : a.staffNumber < b.staffNumber
        ? -1
        : 1,
  );
}
