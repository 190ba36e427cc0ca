import { describe, expect, it } from 'vitest';
import { day, type IsoDate } from '../dates.ts';
import { judgeApplicant } from '../rules/art-21/admissibility.ts';
import { judgeDesignation, judgeRenewal } from '../rules/art-21/designation.ts';
import { procedureOn } from '../rules/art-21/procedure.ts';
import type { Code, Finding } from '../rules/finding.ts';
import { DEFAULT_READINGS } from '../rules/readings.ts';
import { inventDemonstration, type Demonstration } from './demonstration.ts';
import type { DesignationCaseName } from './designation-cases.ts';
import { procedureDays, usualFilingDay } from './procedure-days.ts';
import type { StateCaseName } from './state-cases.ts';
import { STATE_CASES_VACANCY, type VacancyCaseName } from './vacancy-cases.ts';

const SERVICES = ['B&B', 'DGB', 'DGC', 'DGD', 'DGE', 'DGJ', 'DGM', 'ICT', 'P', 'P&O'].map(
  (code) => ({
    ...{ code, titleFr: code, titleNl: code, titleEn: code },
  }),
);
const on = day('2026-11-22');
const made = inventDemonstration(on, SERVICES);

/** What does not pass, as `rule code`; empty where everything does. */
const refusals = (findings: readonly Finding[]) =>
  findings.filter(({ code }) => code !== 'OK').map(({ rule, code }) => `${rule} ${code}`);

function refusalsOf(name: StateCaseName, at: IsoDate, from: Demonstration): readonly string[] {
  const staffNumber = from.cases.states.get(name) ?? '';
  const agent = from.agents.find((one) => one.staffNumber === staffNumber);
  if (!agent) throw new Error(name);
  const filedOn = usualFilingDay(procedureDays(at).closedCalls[1], at);
  const own = <T extends { readonly staffNumber: string }>(list: readonly T[]) =>
    list.filter((one) => one.staffNumber === staffNumber);
  const held = own(from.classes).findLast(({ since }) => since === null || since <= filedOn);
  const code = from.cases.vacancies.get(STATE_CASES_VACANCY);
  const vacancy = from.vacancies.find((one) => one.code === code);
  const job = from.functions.find((one) => one.code === vacancy?.functionCode) ?? null;
  const person = {
    ...agent,
    class: held?.class ?? null,
    certificates: own(from.certificates),
    experience: own(from.experience),
  };
  return refusals(judgeApplicant(person, job, filedOn));
}

const CONDITIONS: Readonly<Record<StateCaseName, readonly string[]>> = {
  contractual: ['21-5 BLOCKED'],
  'contract-unknown': ['21-5 UNKNOWN'],
  'nothing-recorded': [
    ...['21-5 UNKNOWN', '21-6 UNKNOWN'],
    ...['21-7 BLOCKED', '21-8 BLOCKED', '21-9 BLOCKED'],
  ],
  'contract-and-class-unknown': ['21-5 UNKNOWN', '21-6 UNKNOWN'],
  'class-lower': ['21-6 BLOCKED'],
  'class-higher': ['21-6 BLOCKED'],
  'class-reached-on-the-filing-day': [],
  'class-reached-the-day-after': ['21-6 BLOCKED'],
  'class-unknown': ['21-6 UNKNOWN'],
  'class-without-first-day': [],
  'level-unknown': ['21-6 UNKNOWN'],
  'level-told-by-the-class': [],
  'level-b': ['21-6 BLOCKED'],
  'level-c': ['21-6 BLOCKED'],
  'six-years-exactly': [],
  'six-years-less-a-day': ['21-7 BLOCKED'],
  'overlap-reaches-six-years': [],
  'overlap-counts-once': ['21-7 BLOCKED'],
  'gap-leaves-six-years': [],
  'gap-leaves-too-little': ['21-7 BLOCKED'],
  'experience-in-another-domain': ['21-7 BLOCKED'],
  'experience-in-two-domains': ['21-7 BLOCKED'],
  'experience-that-ended': [],
  'no-experience': ['21-7 BLOCKED'],
  'english-speaking-only': ['21-9 BLOCKED'],
  'english-writing-only': ['21-9 BLOCKED'],
  'no-english': ['21-9 BLOCKED'],
  'english-on-the-filing-day': [],
  'english-the-day-after-filing': ['21-9 BLOCKED'],
  'no-second-language': ['21-8 BLOCKED'],
  'second-language-the-day-after-filing': ['21-8 BLOCKED'],
  'no-exam': ['21-8 BLOCKED', '21-9 BLOCKED'],
  'exams-and-experience-lacking': ['21-7 BLOCKED', '21-8 BLOCKED', '21-9 BLOCKED'],
  'held-the-same-function': [],
  'held-another-function-lately': [],
  'held-another-function-long-ago': [],
};

describe('each state case, under art. 21, § 3', () => {
  it.each(Object.entries(CONDITIONS))('%s is refused for %j', (name, expected) => {
    // Safe: the keys of the record above.
    expect(refusalsOf(name as StateCaseName, on, made)).toEqual(expected);
  });

  it.each(['2027-03-25', '2028-02-29', '2028-03-25', '2028-08-01'])(
    'is the same whatever the day, here %s',
    (text) => {
      const other = inventDemonstration(day(text), SERVICES);
      for (const [name, expected] of Object.entries(CONDITIONS))
        // Safe: the keys of the record above.
        expect(refusalsOf(name as StateCaseName, day(text), other), name).toEqual(expected);
    },
  );
});

const DESIGNATIONS: Readonly<Record<DesignationCaseName, readonly string[]>> = {
  'four-years-exactly': [],
  'four-years-and-a-day': ['21-2 BLOCKED'],
  'one-year': [],
  'last-year-begun': [],
  'without-end': ['21-2 UNKNOWN'],
  'renewed-at-once': ['21-3 BLOCKED'],
  'renewed-for-six-months': ['21-3 BLOCKED'],
  'renewed-after-a-year': ['21-3 BLOCKED'],
  'another-function-within-a-year': ['21-3 MANUAL'],
  'another-function-after-a-year': [],
  'annulled-2016': ['21 NOT_IN_FORCE'],
  'annulled-2019': ['21 NOT_IN_FORCE'],
  'annulled-2019-then-another-function': [],
};

describe('each designation case, under art. 21, § 1', () => {
  it.each(Object.entries(DESIGNATIONS))('%s is %j', (name, expected) => {
    // Safe: the keys of the record above.
    const staffNumber = made.cases.designations.get(name as DesignationCaseName);
    const own = made.assignments
      .filter((one) => one.kind === 'art21' && one.staffNumber === staffNumber)
      .map((one) => ({ ...one, to: one.to ?? one.plannedTo }));
    const last = own.at(-1);
    if (!last) throw new Error(name);
    expect(refusals(judgeDesignation(last, own.slice(0, -1), DEFAULT_READINGS))).toEqual(expected);
  });
});

/** Earlier designations of candidates who meet every condition of § 3. */
const CANDIDATES_BEFORE: Partial<Record<StateCaseName, Code>> = {
  'six-years-exactly': 'OK',
  'held-the-same-function': 'BLOCKED',
  'held-another-function-lately': 'MANUAL',
  'held-another-function-long-ago': 'OK',
};

describe('a candidate who was designated before, under rule 21-3', () => {
  it.each(Object.entries(CANDIDATES_BEFORE))('%s is %s', (name, expected) => {
    // Safe: the keys of the record above.
    const staffNumber = made.cases.states.get(name as StateCaseName);
    const code = made.cases.vacancies.get(STATE_CASES_VACANCY);
    const vacancy = made.vacancies.find((one) => one.code === code);
    if (!vacancy) throw new Error(name);
    const own = made.assignments.filter(
      (one) => one.kind === 'art21' && one.staffNumber === staffNumber,
    );
    const { functionCode, vacantFrom } = vacancy;
    const wanted = { id: '', functionCode, from: vacantFrom, to: null };
    expect(judgeRenewal(wanted, own, DEFAULT_READINGS).code).toBe(expected);
  });
});

/** Stage, code and reasons of each procedure on the day of the demonstration. */
const STAGES: Readonly<Record<VacancyCaseName, string>> = {
  's5-state-cases': 'S5 OK',
  's1-call-to-come': 'S1 OK',
  's1-call-open': 'S1 OK',
  's1-approval-missing': 'S1 UNKNOWN APPROVAL_UNKNOWN',
  's1-approved-late': 'S1 BLOCKED APPROVED_LATE',
  's2-candidate-retained': 'S2 BLOCKED CAREER_CANDIDATE',
  's2-only-candidate-not-retained': 'S2 BLOCKED CAREER_CANDIDATE',
  's2-no-candidate-retained': 'S2 BLOCKED CAREER_CANDIDATE',
  's2-withdrawn-after-closing': 'S2 BLOCKED CAREER_CANDIDATE',
  's3-second-call-to-come': 'S3 OK',
  's3-withdrawn-before-closing': 'S3 OK',
  's3-only-candidate-late': 'S3 OK',
  's3-consular-not-called': 'S3 OK',
  's4-external-candidate': 'S4 BLOCKED CAREER_CANDIDATE',
  's4-consular-candidate': 'S4 BLOCKED CAREER_CANDIDATE',
  's4-not-retained': 'S4 BLOCKED CAREER_CANDIDATE',
  's4-careers-unknown': 'S4 UNKNOWN CAREERS_UNKNOWN',
  's5-nobody': 'S5 OK',
  's5-withdrawn-and-late': 'S5 OK',
  's5-function-without-class': 'S5 OK',
  's5-domain-unknown': 'S5 OK',
  's5-head-of-post-unknown': 'S5 UNKNOWN HEAD_OF_POST_UNKNOWN',
  's5-head-of-post': 'S5 BLOCKED HEAD_OF_POST',
};

describe('each procedure, under art. 21, § 2', () => {
  it.each(Object.entries(STAGES))('%s stands at %s', (name, expected) => {
    // Safe: the keys of the record above.
    const code = made.cases.vacancies.get(name as VacancyCaseName);
    const vacancy = made.vacancies.find((one) => one.code === code);
    const job = made.functions.find((one) => one.code === vacancy?.functionCode);
    if (!vacancy || !job) throw new Error(name);
    const calls = made.calls.filter(({ vacancyCode }) => vacancyCode === code);
    const careers = new Map(made.agents.map((agent) => [agent.staffNumber, agent.career]));
    const applicants = made.candidacies.flatMap((one) => {
      const call = calls.find(({ id }) => id === one.callId);
      return call
        ? [{ ...one, round: call.round, career: careers.get(one.staffNumber) ?? 'external' }]
        : [];
    });
    const {
      stage,
      code: verdict,
      findings,
    } = procedureOn({ ...job, ...vacancy, calls, applicants }, on, DEFAULT_READINGS);
    const reasons = findings.map(({ reason }) => ` ${reason}`).join('');
    expect(`${stage} ${verdict}${reasons}`).toBe(expected);
  });
});
