import { missionDeadline } from '../art-22/deadline.ts';
import { judgeLodging } from '../art-22/lodging.ts';
import { judgePaper } from '../art-22/papers.ts';
import { judgeMissionPerson, judgeMissionTerm } from '../art-22/person.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { findingOf, type Finding } from '../finding.ts';
import type { MissionFacts } from '../planner-facts.ts';
import type { Readings } from '../readings.ts';
import { judgeInForce } from '../versions.ts';
import { annulledTextOf } from './annulled.ts';
import type { FileIndex } from './file-index.ts';

const CALL = { rule: '22-3', article: 'art. 22, § 2, al. 2' } as const;
const TERM = { rule: '22-2', article: 'art. 22, § 1, al. 2' } as const;
const LODGED = { rule: '22-5', article: 'art. 22, § 3, al. 1' } as const;

/** Every special mission and candidacy for one, and every assignment to a mission. */
export function answerArt22(file: FileIndex): readonly FileAnswer[] {
  const missions = file.facts.missions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...missions.flatMap((mission) => [
      answerMission(file, mission),
      ...answerLodgings(file, mission),
    ]),
    ...answerAssignments(file),
  ];
}

function answerMission(file: FileIndex, mission: MissionFacts): FileAnswer {
  const { code, from, publishedOn } = mission;
  const reference = publishedOn ?? from ?? file.question.on;
  const notInForce = judgeInForce('22', reference);
  const findings = notInForce ? [notInForce] : judgeMission(file, mission);
  return answerOf(
    '22',
    { kind: 'mission', id: code },
    {
      answer: annulledTextOf('22', reference) ?? lastDayOf(mission, file.question.readings),
      findings,
    },
  );
}

/** Until when one may lodge; null while the call is not published. */
function lastDayOf({ publishedOn }: MissionFacts, { regulatoryHolidays }: Readings) {
  if (publishedOn === null) return null;
  return missionDeadline(publishedOn, regulatoryHolidays === 'not_working').lastDay;
}

function judgeMission(file: FileIndex, mission: MissionFacts): readonly Finding[] {
  const { publishedOn, callParts, proposalParts, decreeParts } = mission;
  const lastDay = lastDayOf(mission, file.question.readings);
  const isFilled = mission.staffNumber !== null || mission.holder !== null;
  return [
    publishedOn === null
      ? findingOf(CALL, 'UNKNOWN', {
          reason: 'PUBLICATION_UNKNOWN',
          missing: ['mission.published_on'],
        })
      : findingOf(LODGED, 'OK', {
          reason: 'LODGING_UNTIL',
          figures: { published_on: publishedOn, last_day: lastDay },
        }),
    judgePaper('call', callParts),
    ...(isFilled
      ? [
          judgePaper('proposal', proposalParts),
          judgePaper('decree', decreeParts),
          ...judgePerson(file, mission),
          judgeTerm(file, mission),
        ]
      : []),
  ];
}

function judgePerson(file: FileIndex, mission: MissionFacts): readonly Finding[] {
  const { staffNumber, trusted, publishedOn } = mission;
  if (publishedOn === null) return [];
  const agent = file.agents.get(staffNumber ?? '');
  const experience = agent?.experience ?? null;
  return judgeMissionPerson({ isTrusted: trusted, experience }, publishedOn);
}

function judgeTerm({ facts, question }: FileIndex, mission: MissionFacts): Finding {
  const { from, to } = mission;
  if (from === null)
    return findingOf(TERM, 'UNKNOWN', { reason: 'START_UNKNOWN', missing: ['mission.from'] });
  const earlier = facts.missions
    .filter(
      (other) =>
        other.subject === mission.subject &&
        other.staffNumber === mission.staffNumber &&
        other.holder === mission.holder,
    )
    .flatMap((other) =>
      other.from !== null && other.from < from ? [{ from: other.from, to: other.to }] : [],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const finding = judgeMissionTerm({ from, to, earlier }, question.readings);
  return finding.missing.length === 0 ? finding : { ...finding, missing: ['mission.to'] };
}

function answerLodgings({ question }: FileIndex, mission: MissionFacts): readonly FileAnswer[] {
  const { code, publishedOn, candidacies } = mission;
  return candidacies
    .toSorted((a, b) => (a.candidate < b.candidate ? -1 : 1))
    .map((one) => {
      const subject = { kind: 'candidacy', id: `${code}/${one.candidate}` } as const;
      const findings =
        publishedOn === null
          ? [unknownLodging(['mission.published_on'])]
          : judgeCandidacy(one, publishedOn, question.readings);
      return answerOf('22', subject, { findings });
    });
}

function judgeCandidacy(
  one: MissionFacts['candidacies'][number],
  publishedOn: NonNullable<MissionFacts['publishedOn']>,
  readings: Readings,
): readonly Finding[] {
  const { way, lodgedOn, reasoned, acknowledged } = one;
  const missing = Object.entries({ way, lodged_on: lodgedOn, reasoned, acknowledged })
    .filter(([, fact]) => fact === null)
    .map(([name]) => `mission_candidacy.${name}`);
  if (way === null || lodgedOn === null || reasoned === null || acknowledged === null)
    return [judgeInForce('22', publishedOn) ?? unknownLodging(missing)];
  return judgeLodging(
    { publishedOn, way, lodgedOn, isReasoned: reasoned, isAcknowledged: acknowledged },
    readings,
  );
}

function unknownLodging(missing: readonly string[]): Finding {
  return findingOf(LODGED, 'UNKNOWN', { reason: 'LODGING_UNKNOWN', missing });
}

/** A special mission that is recorded as an assignment of an agent. */
function answerAssignments({ agents, question }: FileIndex): readonly FileAnswer[] {
  return [...agents.values()].flatMap(({ assignments }) =>
    assignments
      .filter(({ kind }) => kind === 'special_mission')
      .map(({ id, from, to, plannedTo }) => {
        const dates = { from, to: to ?? plannedTo, earlier: [] };
        const term = judgeMissionTerm(dates, question.readings);
        return answerOf(
          '22',
          { kind: 'assignment', id },
          { answer: annulledTextOf('22', from), findings: [{ ...term, records: [id] }] },
        );
      }),
  );
}
