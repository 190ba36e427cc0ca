import type { IsoDate } from '../dates.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Derogation } from '../domain/derogation.ts';
import { wordFact } from '../lists/list-words.ts';
import { wordArticle, wordFinding } from '../wording/findings.ts';
import { formatDay } from '../wording/format-day.ts';
import type { LetterBlock, LetterPart } from './letter.ts';
import { namePlaceIn, type LetterSetting } from './letter-setting.ts';
import { moveOf, type ProposalFacts } from './proposal-facts.ts';

/** Each point of the decree, with the numbers of the facts it was read from. */
export function findingsPart(facts: ProposalFacts, { translate }: LetterSetting): LetterPart {
  const title = translate('letter.findings.title');
  const findings = moveOf(facts)?.findings ?? [];
  if (findings.length === 0)
    return { title, blocks: [{ kind: 'text', text: translate('letter.findings.none') }] };
  const numbers = new Map(orderFacts(facts).map(({ id }, index) => [id, index + 1]));
  return {
    title,
    blocks: [
      {
        kind: 'table',
        header: [
          translate('letter.findings.article'),
          translate('letter.findings.finding'),
          translate('letter.findings.facts'),
        ],
        rows: findings.map((finding) => [
          wordArticle(finding.article, translate),
          wordFinding(finding, translate),
          finding.records.flatMap((id) => numbers.get(id) ?? []).join(', '),
        ]),
      },
    ],
  };
}

/** The career as it is recorded, and the deviations on file, each with its number. */
export function factsPart(facts: ProposalFacts, setting: LetterSetting): LetterPart {
  const { translate } = setting;
  const header = (['number', 'fact', 'from', 'to', 'act'] as const).map((one) =>
    translate(`letter.facts.${one}`),
  );
  const rows = orderFacts(facts).map((fact, index) => [
    String(index + 1),
    ...('staffNumber' in fact ? stayCells(fact, setting) : derogationCells(fact, setting)),
  ]);
  return { title: translate('letter.facts.title'), blocks: [{ kind: 'table', header, rows }] };
}

/** Assignments by first day, then derogations in the order of their assignments. */
function orderFacts({
  assignments,
  derogations,
}: ProposalFacts): readonly (Assignment | Derogation)[] {
  const stays = assignments.toSorted((a, b) =>
    a.from === b.from ? compare(a.id, b.id) : compare(a.from, b.from),
  );
  const turn = new Map(stays.map(({ id }, index) => [id, index]));
  const turnOf = ({ assignmentId }: Derogation) => turn.get(assignmentId) ?? stays.length;
  const filed = derogations.toSorted(
    (a, b) => turnOf(a) - turnOf(b) || compare(a.kind, b.kind) || compare(a.id, b.id),
  );
  return [...stays, ...filed];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function stayCells(stay: Assignment, setting: LetterSetting): readonly string[] {
  const { from, to, plannedTo, state } = stay;
  const { translate } = setting;
  return [
    tellStay(stay, setting),
    formatDay(from),
    dayOrNothing(to ?? plannedTo),
    state === null ? '' : translate(`lists.state.${state}`),
  ];
}

function derogationCells(derogation: Derogation, { translate }: LetterSetting): readonly string[] {
  const { kind, newLastDay, proposedOn, decidedOn, decision } = derogation;
  const told = [
    proposedOn === null ? '' : translate('letter.facts.proposed', { day: formatDay(proposedOn) }),
    decision === null || decidedOn === null
      ? ''
      : translate('letter.facts.decided', {
          decision: translate(`lists.decision.${decision}`),
          day: formatDay(decidedOn),
        }),
  ];
  return [
    translate('letter.facts.derogation', { kind: translate(`lists.derogation.${kind}`) }),
    '',
    dayOrNothing(newLastDay),
    told.filter((text) => text !== '').join(', '),
  ];
}

function dayOrNothing(day: IsoDate | null): string {
  return day === null ? '' : formatDay(day);
}

/** What an assignment is and where, such as "posting: Nairobi (Kenya), consul". */
export function tellStay(stay: Assignment, setting: LetterSetting): string {
  const { translate, names } = setting;
  const { kind, place, functionCode } = stay;
  const word = translate(`lists.kind.${kind}`);
  if (place === null) return word;
  const values = { kind: word, place: namePlaceIn(setting, place) };
  return functionCode === null
    ? translate('letter.facts.stay', values)
    : translate('letter.facts.stay.function', {
        ...values,
        function: names.function(functionCode),
      });
}

/** What nobody has recorded yet, of the move and of the procedure. */
export function missingPart(facts: ProposalFacts, { translate }: LetterSetting): LetterPart {
  const missing = new Set(moveOf(facts)?.findings.flatMap((finding) => finding.missing) ?? []);
  const words = [...missing].map((fact) => wordFact(fact, translate));
  const list = new Intl.ListFormat(translate.language).format(words);
  const told = [
    ...(facts.derogation.proposedOn === null ? [translate('letter.missing.session')] : []),
    ...(words.length === 0 ? [] : [translate('letter.missing.facts', { facts: list })]),
  ];
  const texts = told.length === 0 ? [translate('letter.missing.none')] : told;
  const blocks = texts.map((text): LetterBlock => ({ kind: 'text', text }));
  return { title: translate('letter.missing.title'), blocks };
}
