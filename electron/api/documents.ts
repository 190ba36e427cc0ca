import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { ProposalAsked, ProposalRefused } from '../../shared/api/documents-api.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Language, Ticket } from '../../shared/api/records.ts';
import { writeProposal } from '../../shared/documents/derogation-proposal.ts';
import type { Letter } from '../../shared/documents/letter.ts';
import { listLacks, type ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import { fileNameOf } from '../../shared/lists/file-name.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { hasEntryAbout } from '../db/journal.ts';
import { listSensitiveGrounds } from '../db/sensitive-grounds.ts';
import type { WriteFailure } from './change.ts';
import type { Context, Planner } from './context.ts';
import { notFound } from './failures.ts';
import { findLetterhead, setLetterhead } from './letter-settings.ts';
import { loadProposal, openProposalDesk, type ProposalDesk, settingOf } from './load-proposal.ts';
import { withFile } from './open-file.ts';
import { numberProposals } from './proposal-numbers.ts';
import { LOOK } from './sensitive.ts';
import { subjectOf } from './subject.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Incomplete = FailureOf<'not-found' | 'document-incomplete'>;
type One = ProposalAsked & { readonly id: string; readonly look: number | null };

/** Letters that leave the house. */
export const documents: HandlersOf<Api, Context>['documents'] = {
  letterhead: (context) => withFile(context, async ({ db }) => ok(await findLetterhead(db))),
  setLetterhead,

  proposal: (context, asked) =>
    withFile(context, async (planner) => {
      const loaded = await load(planner, asked);
      if (!loaded.ok) return loaded;
      const { desk, facts } = loaded.value;
      const letter = write(desk, facts, asked.language);
      if (!letter.ok) return letter;
      const { reference, agent, derogation } = facts;
      return ok({
        ...{ letter: letter.value, reference, staffNumber: agent.staffNumber },
        isPersonal: derogation.grounds.includes('family'),
      });
    }),

  makeProposal: (context, asked) =>
    withFile<Ticket, Incomplete | WriteFailure>(context, async (planner) => {
      const loaded = await load(planner, asked);
      if (!loaded.ok) return loaded;
      const { desk, facts } = loaded.value;
      const numbered = await numbersFor(context, desk, [facts]);
      if (!numbered.ok) return numbered;
      const reference = numbered.value.get(asked.id) ?? null;
      const letter = write(desk, { ...facts, reference }, asked.language);
      return letter.ok ? ok(await hand(context, desk, [letter.value])) : letter;
    }),

  numberProposal: (context, asked) =>
    withFile<{ readonly reference: string }, Incomplete | WriteFailure>(
      context,
      async (planner) => {
        const loaded = await load(planner, { ...asked, look: null });
        if (!loaded.ok) return loaded;
        const { desk, facts } = loaded.value;
        const numbered = await numbersFor(context, desk, [facts]);
        return numbered.ok ? ok({ reference: numbered.value.get(asked.id) ?? '' }) : numbered;
      },
    ),

  makeProposals: (context, asked) =>
    withFile(context, async (planner) => {
      const desk = await openProposalDesk(planner.db, { on: asked.on, kind: planner.kind });
      const found = await loadAll(desk, asked.ids);
      const whole = found.filter((facts) => listLacks(facts).length === 0);
      const numbered = await numbersFor(context, desk, whole);
      if (!numbered.ok) return numbered;
      const letters = whole.flatMap((facts) => {
        const reference = numbered.value.get(facts.derogation.id) ?? null;
        const letter = write(desk, { ...facts, reference }, asked.language);
        return letter.ok ? [letter.value] : [];
      });
      const refused = found.filter((facts) => listLacks(facts).length > 0).map(toRefused);
      const ticket = letters.length === 0 ? null : await hand(context, desk, letters);
      return ok({ ticket, made: letters.length, refused });
    }),
};

type Loaded = { readonly desk: ProposalDesk; readonly facts: ProposalFacts };

/** Refused where something is missing, so that nothing is numbered in vain. */
async function load(
  { db, kind }: Planner,
  { id, on, look }: One,
): Promise<Result<Loaded, Incomplete>> {
  const desk = await openProposalDesk(db, { on, kind });
  const loaded = await loadProposal(desk, id);
  if (!loaded.ok) return loaded;
  const facts = loaded.value;
  const lacks = listLacks(facts);
  if (lacks.length > 0) return err({ code: 'document-incomplete', lacks });
  if (look === null) return ok({ desk, facts });
  const { staffNumber } = facts.agent;
  const isLook = await hasEntryAbout(db, { sequence: look, action: LOOK, staffNumber });
  if (!isLook) return err(notFound('look', String(look)));
  return ok({ desk, facts: { ...facts, grounds: await listSensitiveGrounds(db, staffNumber) } });
}

/** Those that are still on file, in the order asked. */
async function loadAll(
  desk: ProposalDesk,
  ids: readonly string[],
): Promise<readonly ProposalFacts[]> {
  const all: ProposalFacts[] = [];
  for (const id of new Set(ids)) {
    const loaded = await loadProposal(desk, id);
    if (loaded.ok) all.push(loaded.value);
  }
  return all;
}

/** Nothing is written where all have their number: a file open for reading can still be printed. */
async function numbersFor(
  context: Context,
  { numbers }: ProposalDesk,
  all: readonly ProposalFacts[],
) {
  const fresh = all.filter(({ derogation }) => !numbers.has(derogation.id));
  if (fresh.length === 0) return ok(numbers);
  const asked = fresh.map(({ derogation, agent }) => ({
    id: derogation.id,
    subject: subjectOf(agent),
  }));
  return numberProposals(context, asked);
}

function write(desk: ProposalDesk, facts: ProposalFacts, language: Language | null) {
  const own = facts.agent.languageRole === 'NL' ? 'nl' : 'fr';
  return writeProposal(facts, settingOf(desk, language ?? own));
}

/** As one Word file, in the language of its first letter. */
async function hand(
  { tickets }: Context,
  { on, official, kind, translatorOf }: ProposalDesk,
  letters: readonly Letter[],
): Promise<Ticket> {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last) throw new Error('a file of no letters');
  const translate = translatorOf(first.language);
  const title =
    letters.length === 1
      ? translate('letter.file.one', { reference: first.reference, agent: first.person })
      : translate('letter.file.several', { first: first.reference, last: last.reference });
  // Fetched when the first letter is made: the library is as large as the rest of the program.
  const { toDocx } = await import('../exports/docx.ts');
  const about = { title, language: first.language, author: official?.name ?? '', on };
  const bytes = await toDocx(letters, about);
  const invented = kind === 'demonstration' ? [translate('letter.file.invented')] : [];
  return tickets.issue({ name: fileNameOf([title, ...invented], 'docx'), type: WORD, bytes });
}

function toRefused(facts: ProposalFacts): ProposalRefused {
  const { derogation, agent, assignment } = facts;
  return {
    id: derogation.id,
    staffNumber: agent.staffNumber,
    agent: `${agent.lastName} ${agent.firstName}`,
    assignmentFrom: assignment.from,
    lacks: listLacks(facts),
  };
}
