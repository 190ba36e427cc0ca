import { addDays, dayAfter, dayNumber, lastDayOfYears, type IsoDate } from '../dates.ts';
import type { MissionCandidacy, SpecialMission } from '../domain/special-mission.ts';
import { listHolidays } from '../holidays.ts';
import { missionDeadline } from '../rules/art-22/deadline.ts';

type Missions = {
  readonly missions: readonly SpecialMission[];
  readonly missionCandidacies: readonly MissionCandidacy[];
};

/**
 * Six special missions (art. 22): one whose ten working days run on `on`, three whose deadline hangs
 * on a regulatory holiday (A10), one of them with an incomplete decree, one that is over, and that
 * one renewed within four years in all (A8).
 */
export function inventMissions(on: IsoDate, holder: string): Missions {
  const published = listDoubtfulPublications(on);
  const running = addDays(on, -4);
  const missions = [
    mission('MS-1', 'Régions polaires / Poolgebieden', { publishedOn: running, callParts: CALL }),
    mission('MS-2', 'Hydrogène vert / Groene waterstof', {
      ...term(published[0], 4),
      ...{
        titleBorne: 'Envoyé spécial / Speciaal gezant',
        staffNumber: holder,
        trusted: true,
        decreeParts: NO_TITLE,
      },
    }),
    mission('MS-3', 'Grands Lacs / Grote Meren', {
      ...term(published[1], 3),
      ...{
        titleBorne: 'Envoyé spécial / Speciaal gezant',
        holder: 'Van den Zilverwind Griet',
        trusted: null,
      },
    }),
    mission('MS-4', 'Affaires numériques / Digitale zaken', {
      ...term(published[2], 5),
      ...{
        titleBorne: 'Envoyé / Gezant',
        holder: 'Montlanterne Rémy',
        trusted: true,
        proposalParts: ['title'],
      },
    }),
    mission('MS-5', 'Exposition universelle / Wereldtentoonstelling', {
      ...term(addDays(on, -1_200), 2),
      ...{
        titleBorne: 'Commissaire général / Commissaris-generaal',
        holder: 'Hauteaurore Inès',
        trusted: true,
      },
    }),
    mission('MS-6', 'Exposition universelle / Wereldtentoonstelling', {
      ...term(addDays(on, -365), 1),
      ...{
        titleBorne: 'Commissaire général / Commissaris-generaal',
        holder: 'Hauteaurore Inès',
        trusted: true,
      },
    }),
  ];
  return { missions, missionCandidacies: missions.flatMap((one) => inventCandidacies(one, on)) };
}

const CALL: SpecialMission['callParts'] = ['conditions', 'elements'];
const DECREE: SpecialMission['decreeParts'] = ['nature', 'terms', 'title', 'rules'];
const NO_TITLE = DECREE.filter((part) => part !== 'title');

function mission(code: string, subject: string, rest: Partial<SpecialMission>): SpecialMission {
  return {
    ...{ code, subject, titleBorne: null, staffNumber: null, holder: null, publishedOn: null },
    ...{ from: null, to: null, trusted: null, callParts: [], proposalParts: [], decreeParts: [] },
    ...rest,
    version: 1,
  };
}

/** Begun a hundred days after the call, with every paper complete. */
function term(publishedOn: IsoDate | undefined, years: number): Partial<SpecialMission> {
  if (publishedOn === undefined) throw new Error('a mission is called for');
  const from = addDays(publishedOn, 100);
  return {
    ...{ publishedOn, from, to: lastDayOfYears(from, years) },
    ...{ callParts: CALL, proposalParts: ['reasoned_list', 'title'], decreeParts: DECREE },
  };
}

/** Latest first: four days before 2 or 15 November or 26 December, each on a working day of the week. */
function listDoubtfulPublications(on: IsoDate): readonly IsoDate[] {
  const year = Number(on.slice(0, 4));
  return [0, 1, 2, 3, 4, 5]
    .flatMap((back) => listHolidays(year - back))
    .filter(
      ({ kind, date }) =>
        kind === 'regulatory' && dayNumber(date) % 7 !== 2 && dayNumber(date) % 7 !== 3,
    )
    .map(({ date }) => addDays(date, -4))
    .filter((date) => addDays(date, 100) < on)
    .toSorted((a, b) => (a < b ? 1 : -1));
}

const CANDIDATES = [
  'Petitgalet Zoé',
  'De Nevelstroom Wout',
  'Clairefontaine Noé',
  'Van Torenlicht Noor',
  'Rocheplume Aurèle',
  'Ter Lentekroon Hanne',
] as const;

/** In time by each way, on the last day, the day after, without reasons and without proof. */
function inventCandidacies(
  { code, publishedOn }: SpecialMission,
  on: IsoDate,
): readonly MissionCandidacy[] {
  if (publishedOn === null) return [];
  const { firstDay, lastDay } = missionDeadline(publishedOn, true);
  const lodged: readonly Omit<MissionCandidacy, 'id' | 'missionCode' | 'candidate' | 'version'>[] =
    [
      { way: 'email', lodgedOn: firstDay, reasoned: true, acknowledged: true },
      { way: 'hand', lodgedOn: firstDay, reasoned: true, acknowledged: false },
      { way: 'other', lodgedOn: firstDay, reasoned: false, acknowledged: null },
      { way: 'registered', lodgedOn: lastDay, reasoned: true, acknowledged: true },
      { way: 'email', lodgedOn: dayAfter(lastDay), reasoned: true, acknowledged: true },
      { way: 'email', lodgedOn: null, reasoned: null, acknowledged: null },
    ];
  return lodged.flatMap((one, index) => {
    const candidate = CANDIDATES[index] ?? '';
    const isToCome = one.lodgedOn !== null && one.lodgedOn > on;
    return isToCome
      ? []
      : [{ id: `${code}-${index + 1}`, missionCode: code, candidate, ...one, version: 1 }];
  });
}
