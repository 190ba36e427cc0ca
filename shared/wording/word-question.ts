import type { AssignmentFacts, CareerFacts } from '../rules/verdict.ts';
import type { Derogation } from '../domain/derogation.ts';
import type { Candidacy } from '../rules/art-21/candidacies.ts';
import type { SignatoryFacts } from '../rules/art-20.ts';
import type { InterimCandidate } from '../rules/art-15.ts';
import type { Lodging } from '../rules/art-22/lodging.ts';
import type { DegreeGroup, ExampleQuestion } from '../rules/examples/worked-example.ts';
import { formatDay } from './format-day.ts';
import type { Translate } from './translator.ts';
import { wordSpan } from './word-example.ts';

type Asked<Kind extends ExampleQuestion['ask']> = Extract<ExampleQuestion, { ask: Kind }>;

/** The facts of an example, one a line: the very facts that the rules are asked about. */
export function wordQuestion(question: ExampleQuestion, translate: Translate): readonly string[] {
  const on = (day: Parameters<typeof formatDay>[0]) =>
    translate('articles.fact.on', { day: formatDay(day) });
  switch (question.ask) {
    case 'career':
      return [...careerLines(question.facts, translate), on(question.on)];
    case 'place': {
      const { type, supervisingPost } = question.facts;
      const place = placeWord(type, translate);
      return supervisingPost === null
        ? [place]
        : [place, translate('articles.fact.parent', { post: supervisingPost })];
    }
    case 'version':
      return [translate('articles.number', { number: question.article }), on(question.on)];
    case 'signatory':
      return signatoryLines(question.facts, translate);
    case 'interim':
      return question.candidates.map((one) => interimLine(one, translate));
    case 'chair':
      return [
        ...question.holders.flatMap(({ staffNumber: who, mandates }) =>
          mandates.map(({ kind, from }) =>
            translate(`articles.fact.${kind}`, { who, since: formatDay(from) }),
          ),
        ),
        on(question.on),
      ];
    case 'procedure':
      return [...procedureLines(question, translate), on(question.on)];
    case 'designation': {
      const { from, to } = question.designation;
      return [translate('articles.fact.designation', { period: wordSpan(from, to, translate) })];
    }
    case 'deadline': {
      const day = formatDay(question.publishedOn);
      const published = translate('articles.fact.published', { day });
      if (question.regulatoryHolidays) return [published];
      return [published, translate('articles.fact.withoutRegulatory')];
    }
    case 'lodging':
      return lodgingLines(question.lodging, translate);
    case 'paper': {
      const parts = question.parts.map((part) => translate(`findings.part.${part}`));
      const paper = translate(`findings.paper.${question.paper}`);
      return [translate('articles.fact.paper', { paper, parts: listOf(parts, translate) })];
    }
    case 'former_career':
      return [formerCareerLine(question.facts, translate)];
    case 'balance':
      return question.groups.map((group) => groupLine(group, translate));
  }
}

function careerLines(facts: CareerFacts, translate: Translate): readonly string[] {
  const { career, appointedOn, traineeship, assignments, derogations } = facts;
  const { from = null, to = null } = traineeship ?? {};
  return [
    translate(`agent.career.${career}`),
    ...(from === null
      ? []
      : [translate('articles.fact.traineeship', { period: wordSpan(from, to, translate) })]),
    ...(appointedOn === null
      ? []
      : [translate('articles.fact.appointed', { day: formatDay(appointedOn) })]),
    ...assignments.map((stay) => stayLine(stay, translate)),
    ...derogations.map((one) => derogationLine(one, translate)),
  ];
}

function stayLine(stay: AssignmentFacts, translate: Translate): string {
  const { kind, place, from, to, state, legalBasis, domain } = stay;
  const words = [
    translate('articles.fact.stay', {
      ...{ kind: translate(`lists.kind.${kind}`), place: place ?? '' },
      period: wordSpan(from, to, translate),
    }),
    ...(state === null ? [] : [translate(`lists.state.${state}`)]),
    ...(domain === null ? [] : [translate(`findings.domain.${domain}`)]),
    ...(legalBasis === null ? [] : [legalBasis]),
  ];
  return words.join(', ');
}

function derogationLine(one: Derogation, translate: Translate): string {
  const { kind, grounds, proposedOn, decidedOn, newLastDay } = one;
  const dayOr = (day: typeof proposedOn) =>
    day === null ? translate('articles.value.none') : formatDay(day);
  const words = grounds.map((ground) => translate(`lists.ground.${ground}`));
  const line = translate('articles.fact.derogation', {
    ...{ kind: translate(`lists.derogation.${kind}`), grounds: listOf(words, translate) },
    ...{ proposed: dayOr(proposedOn), decided: dayOr(decidedOn) },
  });
  if (newLastDay === null) return line;
  return `${line}; ${translate('articles.fact.newLastDay', { day: formatDay(newLastDay) })}`;
}

function signatoryLines(facts: SignatoryFacts, translate: Translate): readonly string[] {
  const { place, headOfPost, insideMission } = facts;
  return [
    placeWord(place, translate),
    translate(headOfPost === true ? 'articles.fact.head' : 'articles.fact.notHead'),
    ...(insideMission === null
      ? []
      : [translate(insideMission ? 'articles.fact.inside' : 'articles.fact.outside')]),
  ];
}

function interimLine(one: InterimCandidate, translate: Translate): string {
  const { staffNumber, class: held, classSince, atPostSince, isArt21 } = one;
  const line = translate('articles.fact.interim', {
    ...{ who: staffNumber, class: held ?? '' },
    ...{ since: classSince === null ? '' : formatDay(classSince), there: formatDay(atPostSince) },
  });
  return isArt21 ? `${line}, ${translate('articles.fact.designee')}` : line;
}

function procedureLines(
  { facts, candidacies, vacancy }: Asked<'procedure'>,
  translate: Translate,
): readonly string[] {
  return [
    translate(facts.headOfPost === true ? 'articles.fact.head' : 'articles.fact.notHead'),
    ...facts.calls.map(({ round, closesOn }) =>
      translate('articles.fact.call', { round, day: formatDay(closesOn) }),
    ),
    ...candidacies.map((one) => candidacyLine(one, vacancy.wanted?.class ?? '', translate)),
  ];
}

function candidacyLine(one: Candidacy, wanted: string, translate: Translate): string {
  const { staffNumber, career, round, filedOn, withdrawnOn, person } = one;
  const [experience] = person.experience;
  const words = [
    translate('articles.fact.candidacy', {
      ...{ who: staffNumber, career: translate(`agent.career.${career}`), round },
      filed: formatDay(filedOn),
    }),
    ...(withdrawnOn === null
      ? []
      : [translate('articles.fact.withdrawn', { day: formatDay(withdrawnOn) })]),
  ];
  if (career !== 'state' || experience === undefined) return words.join(', ');
  const exams = person.certificates.map(({ exam }) => {
    const key = `findings.exam.${exam}`;
    return translate.has(key) ? translate(key) : exam;
  });
  const since = { day: formatDay(experience.from) };
  const applicant = translate('articles.fact.applicant', {
    ...{ class: person.class ?? '', wanted, exams: listOf(exams, translate) },
    contract: translate(`agent.contract.${person.contract ?? 'statutory'}`),
    experience: translate('articles.fact.experience', since),
  });
  return [...words, applicant].join(', ');
}

function lodgingLines(lodging: Lodging, translate: Translate): readonly string[] {
  const { publishedOn, lodgedOn, isAcknowledged } = lodging;
  return [
    translate('articles.fact.published', { day: formatDay(publishedOn) }),
    translate('articles.fact.lodged', { day: formatDay(lodgedOn) }),
    translate(isAcknowledged ? 'articles.fact.acknowledged' : 'articles.fact.notAcknowledged'),
  ];
}

function formerCareerLine(facts: Asked<'former_career'>['facts'], translate: Translate): string {
  const career = (name: string | null) => {
    const key = `agent.formerCareer.${name}`;
    return translate.has(key) ? translate(key) : translate('articles.value.none');
  };
  return translate('articles.fact.formerCareer', {
    ...{ own: career(facts.formerCareer), given: career(facts.functionFormerCareer) },
    day: facts.decidedOn === null ? translate('articles.value.none') : formatDay(facts.decidedOn),
  });
}

function groupLine({ post, degree, role, holders }: DegreeGroup, translate: Translate): string {
  return translate('articles.fact.group', { post, degree, role, holders });
}

function placeWord(type: SignatoryFacts['place'], translate: Translate): string {
  if (type === null) return translate('articles.value.none');
  return translate(type === 'headquarters' ? 'lists.kind.headquarters' : `lists.post_type.${type}`);
}

function listOf(words: readonly string[], translate: Translate): string {
  return new Intl.ListFormat(translate.language).format(words);
}
