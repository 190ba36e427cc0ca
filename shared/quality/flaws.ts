import type { IsoDate } from '../dates.ts';
import type { HardshipRank } from '../domain/post.ts';
import { lastProofs, type RecordedCertificate } from '../overview/last-proofs.ts';
import { isInService } from '../rules/art-21/eligibility.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { Figures } from '../rules/finding.ts';
import type { Breach, FlawReason } from './breach.ts';

/** Rows that no rule reads, or that rules know by another key than the planner file. */
export type BesideFacts = {
  readonly certificates: readonly (RecordedCertificate & { readonly id: string })[];
  readonly ranks: readonly HardshipRank[];
  /** Key of the row, by vacancy, round and staff number joined by `/`. */
  readonly candidacies: ReadonlyMap<string, string>;
  /** Key of the row, by mission and candidate joined by `/`. */
  readonly missionCandidacies: ReadonlyMap<string, string>;
};

/** Proofs that have run out, ranks of one post that overlap, functions outside the life of their post. */
export function listFlaws(file: FileIndex, beside: BesideFacts): readonly Breach[] {
  return [
    ...expiredProofs(file, beside),
    ...overlappingRanks(beside),
    ...functionsOutsidePosts(file),
  ];
}

function expiredProofs(
  { agents, question: { on } }: FileIndex,
  { certificates }: BesideFacts,
): readonly Breach[] {
  return lastProofs(certificates, on)
    .filter(({ validUntil }) => validUntil < on)
    .filter(({ staffNumber }) => {
      const agent = agents.get(staffNumber);
      return agent !== undefined && isInService(agent, on);
    })
    .map(({ id, exam, validUntil }) =>
      flawOf('CERTIFICATE_EXPIRED', {
        ...{ table: 'certificates', id, column: 'valid_until' },
        figures: { lacking: exam, valid_until: validUntil },
      }),
    );
}

/** One without a last day holds until the next; one with it may not reach into the next. */
function overlappingRanks({ ranks }: BesideFacts): readonly Breach[] {
  const byPost = Map.groupBy(ranks, ({ postCode }) => postCode);
  return [...byPost.values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return inOrder.flatMap((rank, index) => {
      const before = inOrder.slice(0, index).findLast(({ validTo }) => reaches(validTo, rank));
      if (!before) return [];
      const figures = { valid_from: rank.validFrom, valid_to: before.validTo };
      return [
        flawOf('RANKS_OVERLAP', {
          ...{ table: 'hardship', id: before.id, column: 'valid_to', figures },
        }),
        flawOf('RANKS_OVERLAP', {
          ...{ table: 'hardship', id: rank.id, column: 'valid_from', figures },
        }),
      ];
    });
  });
}

function reaches(validTo: IsoDate | null, { validFrom }: HardshipRank): boolean {
  return validTo !== null && validTo >= validFrom;
}

/** Before its post opened or after it closed, as recorded; or held or vacant once it is closed. */
function functionsOutsidePosts({ facts, inUse, posts, question }: FileIndex): readonly Breach[] {
  return facts.functions.flatMap(({ code, place, validFrom, validTo }) => {
    const { openedOn = null, closedOn = null } = posts.get(place) ?? {};
    const isEarly = validFrom !== null && openedOn !== null && validFrom < openedOn;
    const isLate = validTo !== null && closedOn !== null && validTo > closedOn;
    const isLeft = closedOn !== null && closedOn < question.on && inUse.has(code);
    if (!isEarly && !isLate && !isLeft) return [];
    return [
      flawOf('FUNCTION_OUTSIDE_POST', {
        ...{ table: 'functions', id: code },
        column: isEarly ? 'valid_from' : isLate ? 'valid_to' : 'place',
        figures: { place, opened_on: openedOn, closed_on: closedOn },
      }),
    ];
  });
}

function flawOf(
  reason: FlawReason,
  { figures, ...row }: Pick<Breach, 'table' | 'id' | 'column'> & { readonly figures: Figures },
): Breach {
  return { ...row, code: reason, source: { kind: 'flaw', reason, figures } };
}
