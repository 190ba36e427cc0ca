import { expect, it } from 'vitest';
import { day } from '../dates.ts';
import { indexFile } from '../rules/file/file-index.ts';
import type { OpenFunction } from '../rules/art-21/open-functions.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { anAgent, aDerogation } from '../testing/careers.ts';
import { someAgentFacts, someFacts, someFunction, someMission } from '../testing/planner-facts.ts';
import { aStay } from '../testing/stays.ts';
import { linesOf } from './lines.ts';

const QUESTION = {
  ...{ on: day('2026-11-22'), until: day('2027-12-31') },
  readings: DEFAULT_READINGS,
};

type Facts = Parameters<typeof someFacts>[0];

type Beside = Partial<Pick<Parameters<typeof linesOf>[1], 'open' | 'certificates'>>;

function lines(facts: Facts, beside: Beside = {}) {
  const file = indexFile(someFacts(facts), QUESTION);
  const named = (facts?.agents ?? []).map(
    ({ staffNumber }) => [staffNumber, anAgent({ staffNumber })] as const,
  );
  return linesOf(file, { agents: new Map(named), open: [], certificates: [], ...beside });
}

const someone = (staffNumber: string, facts: Parameters<typeof someAgentFacts>[0] = {}) =>
  someAgentFacts({ staffNumber, ...facts });

it('lists who retires after the day and in the window, soonest first', () => {
  const days = ['2026-11-22', '2026-11-23', '2027-12-31', '2028-01-01'];
  const agents = days.map((one, index) => someone(`T${3 - index}`, { retiresOn: day(one) }));
  expect(lines({ agents }).retirements.map((one) => one.day)).toEqual(['2026-11-23', '2027-12-31']);
});

it('lists the designations whose last day falls in the window, where the designee is', () => {
  const stay = (plannedTo: string) =>
    aStay('2024-01-01', { kind: 'art21', place: 'NAI', plannedTo: day(plannedTo) });
  const agents = [
    someone('T1', { career: 'state', assignments: [stay('2027-12-31')] }),
    someone('T2', { career: 'state', assignments: [stay('2028-01-01')] }),
  ];
  expect(lines({ agents }).designations).toMatchObject([
    { staffNumber: 'T1', day: '2027-12-31', place: 'NAI' },
  ]);
});

it('lists proposals made by the day and not decided', () => {
  const proposed = (proposedOn: string, decision: 'refused' | null) =>
    aDerogation({ id: proposedOn, proposedOn: day(proposedOn), decidedOn: null, decision });
  const derogations = [
    proposed('2026-11-22', null),
    proposed('2026-11-23', null),
    proposed('2026-01-05', 'refused'),
    aDerogation({ id: 'none', proposedOn: null, decidedOn: null, decision: null }),
  ];
  const { proposals } = lines({ agents: [someone('T1', { derogations })] });
  expect(proposals).toMatchObject([{ staffNumber: 'T1', day: '2026-11-22', kind: 'sequence' }]);
});

it('names the holder of a function that falls vacant', () => {
  const agents = [someone('T1', { assignments: [aStay('2024-01-01', { functionCode: 'F1' })] })];
  const open: OpenFunction = {
    ...someFunction('F1', { headOfPost: true }),
    ...{ vacantFrom: day('2027-08-01'), vacancyCode: null },
  };
  const functions = [someFunction('F1')];
  const { vacancies } = lines({ agents, functions }, { open: [open, { ...open, code: 'F2' }] });
  expect(vacancies.map(({ code, holder }) => [code, holder?.staffNumber])).toEqual([
    ['F1', 'T1'],
    ['F2', undefined],
  ]);
});

it('lists the missions whose ten days run on the day', () => {
  const missions = ['2026-10-01', '2026-11-18', '2026-11-23'].map((publishedOn) =>
    someMission(publishedOn, { publishedOn: day(publishedOn) }),
  );
  expect(lines({ missions }).missions.map(({ code }) => code)).toEqual(['2026-11-18']);
});

it('lists the last proofs that expire in the window, and those that had expired before', () => {
  const days = ['2026-11-21', '2026-11-22', '2027-12-31', '2028-01-01'];
  const certificates = days.map((one, index) => ({
    ...{ staffNumber: 'T1', exam: `x${index}`, obtainedOn: day('2020-01-01') },
    validUntil: day(one),
  }));
  const { expiring, expired } = lines({ agents: [someone('T1')] }, { certificates });
  expect(expiring.map((one) => `${one.exam} ${one.day}`)).toEqual([
    'x1 2026-11-22',
    'x2 2027-12-31',
  ]);
  expect(expired.map((one) => `${one.exam} ${one.day}`)).toEqual(['x0 2026-11-21']);
});

it('leaves aside the proofs of those who are retired by then', () => {
  const certificates = ['2026-01-31', '2027-01-31'].map((one) => ({
    ...{ staffNumber: 'T1', exam: one, obtainedOn: day('2020-01-01'), validUntil: day(one) },
  }));
  const { expiring, expired } = lines(
    { agents: [someone('T1', { retiresOn: day('2027-01-31') })] },
    { certificates },
  );
  expect([expiring.length, expired.length]).toEqual([0, 1]);
});
