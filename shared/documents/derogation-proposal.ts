import type { FailureOf } from '../api/failure.ts';
import type { IsoDate } from '../dates.ts';
import type { Gender } from '../domain/agent.ts';
import { cleanText } from '../lists/clean-text.ts';
import { err, ok, type Result } from '../result.ts';
import { unbroken } from '../wording/findings.ts';
import { formatLongDay } from '../wording/format-day.ts';
import type { Translate } from '../wording/translator.ts';
import type { Labelled, Letter, LetterBlock, LetterPart } from './letter.ts';
import { factsPart, findingsPart, missingPart } from './proposal-evidence.ts';
import { listLacks, type ProposalFacts } from './proposal-facts.ts';
import { basisPart, personalPart, reasonsPart, requestPart } from './proposal-grounds.ts';
import type { LetterSetting } from './letter-setting.ts';

/**
 * The reasoned proposal to the minister for one derogation (art. 17, § 2), as it goes out.
 *
 * Refused with `document-incomplete` where a reason, a ground or the new last day is missing: a decision
 * that gives no reasons does not stand. Who handles the file may be missing from a draft alone.
 */
export function writeProposal(
  facts: ProposalFacts,
  setting: LetterSetting,
): Result<Letter, FailureOf<'document-incomplete'>> {
  const isDraft = facts.reference === null;
  const lacks = listLacks(facts).filter((lack) => lack !== 'official' || !isDraft);
  if (lacks.length > 0) return err({ code: 'document-incomplete', lacks });
  const { translate, on } = setting;
  const { agent, derogation, letterhead, reference } = facts;
  const person = nameByGender(facts, translate);
  const parts = [
    requestPart(facts, setting, person),
    personPart(facts, setting),
    reasonsPart(facts, setting),
    ...personalPart(facts, setting),
    basisPart(facts, setting),
    findingsPart(facts, setting),
    factsPart(facts, setting),
    missingPart(facts, setting),
    procedurePart(facts, setting),
  ];
  const number = reference ?? translate('letter.reference.draft');
  const title = translate('letter.title');
  return ok(
    settled(
      {
        language: translate.language,
        reference: number,
        person: `${agent.lastName} ${agent.firstName}`,
        title,
        subtitle: translate(`letter.subtitle.${derogation.kind}`, {
          person: `${person}, ${agent.staffNumber}`,
        }),
        letterhead: [
          translate('letter.sender'),
          serviceOf(facts, translate),
          ...linesOf(letterhead.address),
        ],
        references: referencesOf(facts, on, translate),
        addressee: [
          translate(`letter.addressee.${addressOf(letterhead.ministerGender)}`),
          letterhead.minister,
        ],
        marks: marksOf(facts, translate),
        salutation: translate(`letter.salutation.${addressOf(letterhead.ministerGender)}`),
        parts,
        signatures: [
          {
            title: translate('letter.sign.committee'),
            lines: (['name', 'date', 'signature'] as const).map((one) =>
              translate(`letter.sign.${one}`),
            ),
          },
          {
            title: translate('letter.sign.minister'),
            lines: (['choice', 'date', 'signature'] as const).map((one) =>
              translate(`letter.sign.${one}`),
            ),
          },
        ],
        foot: translate('letter.foot', { reference: number, title }),
      },
      translate,
    ),
  );
}

function addressOf(gender: Gender | null): 'F' | 'M' | 'neutral' {
  return gender === 'F' || gender === 'M' ? gender : 'neutral';
}

function nameByGender({ agent }: ProposalFacts, translate: Translate): string {
  const name = `${agent.firstName} ${agent.lastName}`;
  return translate(`letter.person.${addressOf(agent.gender)}`, { name });
}

function serviceOf({ letterhead }: ProposalFacts, { language }: Translate): string {
  const { serviceFr: fr, serviceNl: nl, serviceEn: en } = letterhead;
  return { fr, nl, en }[language];
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim());
}

function referencesOf(
  { official, reference }: ProposalFacts,
  on: IsoDate,
  translate: Translate,
): readonly Labelled[] {
  const line = (
    key: 'number' | 'date' | 'official' | 'capacity' | 'phone' | 'email',
    value: string | undefined,
  ) => ({
    label: translate(`letter.reference.${key}`),
    value: value ?? translate('letter.none'),
  });
  return [
    line('number', reference ?? translate('letter.reference.draft')),
    line('date', formatLongDay(on, translate.language)),
    line('official', official?.name),
    line('capacity', official?.capacity),
    line('phone', official?.phone),
    line('email', official?.email),
  ];
}

function marksOf(
  { reference, isInvented, grounds }: ProposalFacts,
  translate: Translate,
): readonly string[] {
  return [
    isInvented ? translate('letter.mark.invented') : '',
    reference === null ? translate('letter.mark.draft') : '',
    grounds === null ? '' : translate('letter.mark.sensitive'),
    translate.language === 'en' ? translate('letter.mark.reading') : '',
  ];
}

function personPart(facts: ProposalFacts, { translate }: LetterSetting): LetterPart {
  const { agent } = facts;
  const none = translate('letter.none');
  const { appointedOn } = agent;
  const rows: readonly Labelled[] = [
    { label: translate('letter.person.name'), value: `${agent.lastName} ${agent.firstName}` },
    { label: translate('letter.person.staff_number'), value: agent.staffNumber },
    {
      label: translate('letter.person.career'),
      value: translate(`agent.career.${agent.career}`),
    },
    { label: translate('letter.person.class'), value: facts.class ?? none },
    { label: translate('letter.person.language_role'), value: agent.languageRole },
    {
      label: translate('letter.person.appointed_on'),
      value: appointedOn === null ? none : formatLongDay(appointedOn, translate.language),
    },
  ];
  return { title: translate('letter.person.title'), blocks: [{ kind: 'facts', rows }] };
}

function procedurePart({ derogation }: ProposalFacts, { translate }: LetterSetting): LetterPart {
  const { proposedOn, decidedOn, decision } = derogation;
  const long = (day: IsoDate) => formatLongDay(day, translate.language);
  const decided = decision && translate(`lists.decision.${decision}`);
  const told =
    decided === null
      ? translate('letter.procedure.open')
      : decidedOn === null
        ? translate('letter.procedure.undated', { decision: decided })
        : translate('letter.procedure.decided', { decision: decided, day: long(decidedOn) });
  const rows: readonly Labelled[] = [
    {
      label: translate('letter.procedure.session'),
      value: proposedOn === null ? translate('letter.procedure.open') : long(proposedOn),
    },
    { label: translate('letter.procedure.decision'), value: told },
  ];
  return { title: translate('letter.procedure.title'), blocks: [{ kind: 'facts', rows }] };
}

/** Every text clean and with its signs kept together; empty lines are left out. */
function settled(letter: Letter, translate: Translate): Letter {
  const text = (one: string) => unbroken(cleanText(one), translate);
  const texts = (many: readonly string[]) => many.map(text);
  const lines = (many: readonly string[]) => texts(many).filter((line) => line.trim() !== '');
  const labelled = ({ label, value }: Labelled) => ({ label: text(label), value: text(value) });
  const block = (one: LetterBlock): LetterBlock => {
    switch (one.kind) {
      case 'text':
        return { ...one, text: text(one.text) };
      case 'list':
        return { ...one, items: texts(one.items) };
      case 'facts':
        return { ...one, rows: one.rows.map(labelled) };
      case 'table':
        return { ...one, header: texts(one.header), rows: one.rows.map(texts) };
    }
  };
  return {
    language: letter.language,
    reference: letter.reference,
    person: text(letter.person),
    title: text(letter.title),
    subtitle: text(letter.subtitle),
    letterhead: lines(letter.letterhead),
    references: letter.references.map(labelled),
    addressee: lines(letter.addressee),
    marks: lines(letter.marks),
    salutation: text(letter.salutation),
    parts: letter.parts.map(({ title, blocks }) => ({
      title: text(title),
      blocks: blocks.map(block),
    })),
    signatures: letter.signatures.map((one) => ({
      title: text(one.title),
      lines: texts(one.lines),
    })),
    foot: text(letter.foot),
  };
}
