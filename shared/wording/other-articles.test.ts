import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { day } from '../dates.ts';
import type { LodgedCandidacy } from '../domain/vacancy.ts';
import { judgeHeadOfPost, judgePost } from '../rules/art-01.ts';
import { judgeThirdStateTask } from '../rules/art-07.ts';
import { judgeAllocation } from '../rules/art-11.ts';
import { rankChairReplacement } from '../rules/art-13.ts';
import { judgeHolderReplacement } from '../rules/art-14.ts';
import { rankInterim, type InterimCandidate } from '../rules/art-15.ts';
import { judgeCompetences } from '../rules/art-18.ts';
import { judgeHeadOfPostConditions } from '../rules/art-19.ts';
import { judgeApplicant, type ApplicantFacts } from '../rules/art-21/admissibility.ts';
import { judgeCandidacies } from '../rules/art-21/candidacies.ts';
import { judgeDesignation } from '../rules/art-21/designation.ts';
import { procedureOn, type ProcedureFacts, type Stage } from '../rules/art-21/procedure.ts';
import { judgeLodging, type Lodging } from '../rules/art-22/lodging.ts';
import { judgePaper } from '../rules/art-22/papers.ts';
import { judgeMissionPerson, judgeMissionTerm } from '../rules/art-22/person.ts';
import { judgeAttachment } from '../rules/art-23.ts';
import { judgeBeginning } from '../rules/art-24.ts';
import { judgeFormerCareer } from '../rules/art-25.ts';
import type { Finding } from '../rules/finding.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { judgeInForce } from '../rules/versions.ts';
import { definitionsAndHistory } from './en/definitions-and-history.ts';
import { otherArticles } from './en/other-articles.ts';
import { powersAndMissions } from './en/powers-and-missions.ts';
import { wordFinding } from './findings.ts';
import { createTranslator } from './translator.ts';

const ON = day('2026-05-01');
const since = (from: string) => ({ from: day(from), to: null });

const agent: InterimCandidate = {
  ...{ staffNumber: 'P', career: 'external', class: 'A3', isArt21: false },
  ...{ classSince: day('2018-07-01'), atPostSince: day('2022-08-01') },
};
const interim = [
  [],
  [agent],
  [{ ...agent, class: null }],
  [agent, agent],
  [agent, { ...agent, classSince: null }],
  [{ ...agent, isArt21: true }],
].flatMap((candidates) => rankInterim(candidates, ON, DEFAULT_READINGS).findings);

const person: ApplicantFacts = {
  ...{ staffNumber: 'S', career: 'state', contract: 'statutory', level: 'A', class: 'A3' },
  certificates: ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'].map(
    (exam) => ({ exam, obtainedOn: day('2020-01-01') }),
  ),
  experience: [{ domain: 'consular', ...since('2010-01-01') }],
};
const wanted = { class: 'A3', domain: 'consular' } as const;
const applicants = [
  judgeApplicant(person, wanted, ON),
  judgeApplicant(person, null, ON),
  judgeApplicant({ ...person, contract: null, class: 'A4', experience: [] }, wanted, ON),
  judgeApplicant({ ...person, career: 'external', level: 'B', certificates: [] }, wanted, ON),
].flat();

const lodged = (rest: Partial<LodgedCandidacy> = {}): LodgedCandidacy => ({
  ...{ staffNumber: 'E', career: 'external', round: 1, withdrawnOn: null, retained: null },
  ...{ filedOn: day('2026-01-10'), ...rest },
});
const procedure: ProcedureFacts = {
  ...{ committeeApprovedOn: day('2025-12-01'), headOfPost: false, careers: 'both' },
  calls: [{ round: 1, openedOn: day('2026-01-01'), closesOn: day('2026-01-31') }],
  applicants: [],
};
const consular = lodged({ career: 'consular' });
const procedures = [
  { ...procedure, headOfPost: true, committeeApprovedOn: day('2026-01-02') },
  { ...procedure, headOfPost: null, committeeApprovedOn: null },
  { ...procedure, applicants: [lodged()] },
  { ...procedure, applicants: [consular], careers: null },
].flatMap((facts) => procedureOn(facts, ON, DEFAULT_READINGS).findings);

const candidacies = (
  [
    ['S2', procedure, lodged()],
    ['S2', { ...procedure, careers: 'external' }, consular],
    ['S2', { ...procedure, careers: null }, consular],
    ['S1', procedure, lodged({ career: 'state' })],
    ['S2', procedure, lodged({ career: 'state' })],
    ['S2', procedure, lodged({ filedOn: day('2026-02-01') })],
    ['S2', procedure, lodged({ withdrawnOn: day('2026-01-31') })],
    ['S2', procedure, lodged({ withdrawnOn: day('2026-02-01') })],
  ] as readonly (readonly [Stage, ProcedureFacts, LodgedCandidacy])[]
).flatMap(([stage, facts, one]) => {
  const vacancy = { functionCode: 'F', vacantFrom: ON, wanted };
  const at = { on: ON, stage, facts, vacancy, readings: DEFAULT_READINGS };
  return judgeCandidacies([{ ...one, person, designations: [], lawfulLastDay: null }], at).flatMap(
    ({ findings }) => findings,
  );
});

const designation = (from: string, to: string | null, functionCode = 'F') => ({
  ...{ id: from, functionCode, from: day(from), to: to === null ? null : day(to) },
});
const before = designation('2023-09-01', '2024-08-31');
const designations = [
  judgeDesignation(before, [], DEFAULT_READINGS),
  judgeDesignation(designation('2023-09-01', null), [], DEFAULT_READINGS),
  judgeDesignation(designation('2024-09-01', '2028-09-01'), [before], DEFAULT_READINGS),
  judgeDesignation(designation('2024-09-01', '2025-08-31', 'G'), [before], DEFAULT_READINGS),
  ...[before, designation('2023-09-01', null)].flatMap((earlier) =>
    ['2025-08-31', '2028-08-31'].map((to) =>
      judgeDesignation(designation('2024-09-01', to), [earlier], {
        renewal: 'within_four_years',
      }),
    ),
  ),
].flat();

const versions = (
  [
    ['17', '2015-03-29'],
    ['11-3', '2018-07-28'],
    ['21', '2022-12-24'],
    ['25', '2023-03-30'],
  ] as const
).flatMap(([article, on]) => judgeInForce(article, day(on)) ?? []);

const allocation = { point: '11-2', decidedOn: ON, proposedOn: ON, departs: false } as const;
const powers = [
  ...(['external', 'consular'] as const).map(judgeThirdStateTask),
  judgeAllocation(allocation),
  judgeAllocation({ ...allocation, departs: true }),
  judgeAllocation({ ...allocation, proposedOn: null }),
  judgeAllocation({ ...allocation, proposedOn: day('2026-05-02') }),
  judgeAllocation({ ...allocation, decidedOn: day('2016-01-01') }),
  judgeHolderReplacement(null),
  judgeHolderReplacement({ career: 'external', contract: 'statutory' }),
];

const mandate = { kind: 'management', ...since('2014-01-01'), isInterim: false } as const;
const holders = [
  [],
  [{ staffNumber: 'M', mandates: [mandate] }],
  ['M', 'N'].map((staffNumber) => ({ staffNumber, mandates: [mandate] })),
  [
    { staffNumber: 'M', mandates: [mandate] },
    {
      staffNumber: 'N',
      mandates: [
        { ...mandate, ...since('2015-01-01') },
        { ...mandate, ...since('2010-01-01'), isInterim: true },
      ],
    },
  ],
].flatMap((pool) => rankChairReplacement(pool, ON).findings);

const specific = { specific: true, competences: ['trade', 'crisis'] };
const ranked = [
  { staffNumber: 'O', competences: [] },
  { staffNumber: 'B', competences: ['trade', 'crisis'] },
];
const head = { career: 'external', headOfPost: true } as const;
const conditions = [
  judgeCompetences(specific, ranked),
  judgeCompetences(specific, ranked.toReversed()),
  judgeCompetences({ ...specific, specific: null }, ranked),
  judgeCompetences({ ...specific, specific: false }, ranked),
  ...judgeHeadOfPostConditions(head, []),
  ...[true, false, null].flatMap((isMet) =>
    judgeHeadOfPostConditions(head, [{ name: 'management', isMet }]),
  ),
];

const lodging: Lodging = {
  ...{ publishedOn: day('2026-05-08'), way: 'email', lodgedOn: day('2026-05-26') },
  ...{ isReasoned: true, isAcknowledged: true },
};
const former = { decidedOn: day('2020-06-01'), vacantFrom: null, startsOn: null };
const regulatoryHolidays = 'not_working';
const missions = [
  ...judgeLodging(lodging, { regulatoryHolidays }),
  ...judgeLodging(
    {
      ...{ ...lodging, way: 'other', lodgedOn: day('2026-05-27') },
      ...{ isReasoned: false, isAcknowledged: false },
    },
    { regulatoryHolidays },
  ),
  ...[true, false, null].flatMap((isTrusted) =>
    judgeMissionPerson({ isTrusted, experience: [since('2019-01-16')] }, ON),
  ),
  ...judgeMissionPerson({ isTrusted: true, experience: [] }, ON),
  judgeMissionTerm({ from: ON, to: ON, earlier: [since('2024-01-16')] }, DEFAULT_READINGS),
  ...(['2024-06-30', '2028-01-15', null] as const).map((to) =>
    judgeMissionTerm(
      { from: ON, to: ON, earlier: [{ ...since('2024-01-16'), to: to && day(to) }] },
      { renewal: 'within_four_years' },
    ),
  ),
  ...(['call', 'proposal', 'decree'] as const).map((paper) => judgePaper(paper, [])),
  judgePaper('call', ['conditions', 'elements']),
  ...(['chancery', null] as const).flatMap((given) => [
    judgeFormerCareer(
      { ...former, functionFormerCareer: given, formerCareer: 'chancery' },
      DEFAULT_READINGS,
    ),
    judgeFormerCareer(
      { ...former, functionFormerCareer: given, formerCareer: null },
      DEFAULT_READINGS,
    ),
  ]),
];

const definitions = [
  ...(['embassy', 'consulate', 'honorary', 'headquarters', null] as const).flatMap((type) => [
    judgePost({ type, supervisingPost: null }),
    judgeAttachment({ type }),
  ]),
  ...['NAI', null].map((supervisingPost) =>
    judgePost({ type: 'diplomatic_office', supervisingPost }),
  ),
  ...(['embassy', 'consulate', 'headquarters', null] as const).map((place) =>
    judgeHeadOfPost({ place, headOfPost: true, insideMission: null }, ON, DEFAULT_READINGS),
  ),
  judgeHeadOfPost(
    { place: 'embassy', headOfPost: true, insideMission: null },
    day('2016-01-01'),
    DEFAULT_READINGS,
  ),
  ...['2015-03-29', '2015-03-30'].map((from) => judgeBeginning(day(from))),
];

const ALL: readonly Finding[] = [
  ...definitions,
  ...[...interim, ...applicants, ...procedures, ...candidacies, ...designations, ...versions],
  ...[...powers, ...holders, ...conditions, ...missions],
];

it('every reason of the catalogue is given by a rule', () => {
  const keys = [definitionsAndHistory, otherArticles, powersAndMissions].flatMap(Object.keys);
  const reasons = new Set(ALL.map(({ reason }) => reason));
  const worded = new Set(keys.filter((key) => /^[A-Z_]+$/.test(key)));
  expect([...worded].filter((reason) => !reasons.has(reason))).toEqual([]);
});

describe.each(LANGUAGES)('the sentences on the other articles in %s', (language) => {
  const translate = createTranslator(language);

  it('have every figure filled in', () => {
    for (const finding of ALL) {
      const sentence = wordFinding(finding, translate);
      expect(sentence).not.toMatch(/\{\{|undefined|\bnull\b|NaN|\d{4}-\d{2}-\d{2}|[a-z]_[a-z]/);
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
  });
});
