import type { ApplicantFacts } from '../../../shared/rules/art-21/admissibility.ts';
import type { Candidacy } from '../../../shared/rules/art-21/candidacies.ts';
import type { DecreeExample } from './decree-examples.ts';

/** A row of a sheet of the workbook (product.md § 4), by column. */
type Row = Readonly<Record<string, string | number | null>>;
type Workbook = Readonly<Record<string, readonly Row[]>>;

/** All examples in one ministry: each has its own post, function, vacancy and persons. */
export function toDecreeWorkbook(examples: readonly DecreeExample[]): Workbook {
  const books = examples.map(toRows);
  const sheets = new Set(books.flatMap((book) => Object.keys(book)));
  return Object.fromEntries(
    [...sheets].map((sheet) => [sheet, books.flatMap((book) => book[sheet] ?? [])]),
  );
}

function toRows({ key, question }: DecreeExample): Workbook {
  const post = (type = 'embassy', code = key) => ({
    ...{ post_code: code, city: `Exemple ${code}`, country: 'FR', type },
  });
  switch (question.ask) {
    case 'deadline':
      return {};
    case 'signatory': {
      const { place, headOfPost, insideMission } = question.facts;
      const isPost = place !== null && place !== 'headquarters';
      const facts = { head_of_post: word(headOfPost), inside_mission: word(insideMission) };
      return {
        posts: isPost ? [post(place)] : [],
        functions: [{ function_code: key, place: isPost ? key : 'DGB', ...facts }],
      };
    }
    case 'interim':
      return {
        posts: [post()],
        agents: question.candidates.map((one) =>
          person(`${key}-${one.staffNumber}`, {
            ...{ career: one.career, class: one.class, class_since: one.classSince },
          }),
        ),
        assignments: question.candidates.map((one) => ({
          ...{ staff_number: `${key}-${one.staffNumber}`, place: key, from: one.atPostSince },
          kind: one.isArt21 ? 'art21' : 'posting',
        })),
      };
    case 'procedure': {
      const { facts, vacancy, candidacies } = question;
      const { headOfPost, careers, calls, committeeApprovedOn } = facts;
      return {
        posts: [post()],
        functions: [
          {
            ...{ function_code: key, place: key, careers, head_of_post: word(headOfPost) },
            ...{ class: vacancy.wanted?.class ?? null, domain: vacancy.wanted?.domain ?? null },
          },
        ],
        vacancies: [vacant(key, vacancy.vacantFrom, committeeApprovedOn)],
        calls: calls.map(({ round, openedOn, closesOn }) => ({
          ...{ vacancy_code: key, round, opened_on: openedOn, closes_on: closesOn },
        })),
        ...applicantRows(key, candidacies),
      };
    }
    case 'designation': {
      const { from, to } = question.designation;
      const staffNumber = `${key}-D`;
      return {
        posts: [post()],
        functions: [{ function_code: key, place: key, head_of_post: 'no', careers: 'both' }],
        vacancies: [vacant(key, from, null)],
        agents: [person(staffNumber, { career: 'state' })],
        assignments: [
          {
            ...{ staff_number: staffNumber, kind: 'art21', place: key, function_code: key },
            ...{ from, to },
          },
        ],
      };
    }
    case 'version':
      return {
        posts: [post()],
        functions: [
          { function_code: key, place: key, class: 'A3', head_of_post: 'no', careers: 'both' },
        ],
        vacancies: [vacant(key, '2015-04-01', '2015-04-01')],
      };
    case 'balance': {
      const holders = question.groups.flatMap(({ degree, role, holders: count }, group) =>
        Array.from({ length: count }, (_, index) => ({
          ...{ id: `${key}-${group}-${index}`, place: `${key}-${group}`, degree, role },
        })),
      );
      return {
        posts: question.groups.map((_, group) => post('embassy', `${key}-${group}`)),
        agents: holders.map(({ id, degree, role }) =>
          person(id, { language_role: role, class: degree, class_since: '2015-01-01' }),
        ),
        assignments: holders.map(({ id, place }) => ({
          ...{ staff_number: id, kind: 'posting', place, from: '2024-08-01' },
        })),
      };
    }
  }
}

function applicantRows(key: string, candidacies: readonly Candidacy[]): Workbook {
  const persons = candidacies.map(({ person: facts }) => facts);
  const idOf = ({ staffNumber }: ApplicantFacts) => `${key}-${staffNumber}`;
  return {
    agents: persons.map((facts) =>
      person(idOf(facts), {
        ...{ career: facts.career, contract: facts.contract, level: facts.level },
        ...{ class: facts.class, class_since: '2018-01-01' },
      }),
    ),
    certificates: persons.flatMap((facts) =>
      facts.certificates.map(({ exam, obtainedOn }) => ({
        ...{ staff_number: idOf(facts), exam, obtained_on: obtainedOn },
      })),
    ),
    experience: persons.flatMap((facts) =>
      facts.experience.map((one) => ({ staff_number: idOf(facts), ...one })),
    ),
    candidacies: candidacies.map(({ person: facts, round, filedOn, withdrawnOn, retained }) => ({
      ...{ vacancy_code: key, round, staff_number: idOf(facts), filed_on: filedOn },
      ...{ withdrawn_on: withdrawnOn, retained: word(retained) },
    })),
  };
}

function vacant(key: string, from: string, approvedOn: string | null): Row {
  return {
    ...{ vacancy_code: key, function_code: key, vacant_from: from },
    committee_approved_on: approvedOn,
  };
}

function person(staff_number: string, rest: Row): Row {
  return {
    ...{ staff_number, last_name: `Exemple ${staff_number}`, first_name: 'Fictif' },
    ...{ career: 'external', language_role: 'FR', ...rest },
  };
}

/** As a workbook says it; null = an empty cell. */
function word(fact: boolean | null): string | null {
  return fact === null ? null : fact ? 'yes' : 'no';
}
