import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { ProposalQuestion } from '../../shared/api/documents-api.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Ticket } from '../../shared/api/records.ts';
import { listLacks, type ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { listSensitiveGrounds } from '../db/sensitive-grounds.ts';
import type { WriteFailure } from './change.ts';
import type { Context, Planner } from './context.ts';
import { notFound } from './failures.ts';
import { findLetterhead, setLetterhead } from './letter-settings.ts';
import { loadProposal, openProposalDesk, type ProposalDesk } from './load-proposal.ts';
import { cancelProposals, makeProposals } from './make-proposals.ts';
import { withFile } from './open-file.ts';
import { toWordFile, writeLetter } from './proposal-file.ts';
import { numbersFor } from './proposal-numbers.ts';
import { isLookNow } from './sensitive.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Incomplete = FailureOf<'not-found' | 'document-incomplete'>;

/** Letters that leave the house. */
export const documents: HandlersOf<Api, Context>['documents'] = {
  letterhead: (context) => withFile(context, async ({ db }) => ok(await findLetterhead(db))),
  setLetterhead,

  proposal: (context, asked) =>
    withFile(context, async (planner) => {
      const loaded = await load(context, planner, asked);
      if (!loaded.ok) return loaded;
      const { desk, facts } = loaded.value;
      const letter = writeLetter(desk, facts, asked.language);
      if (!letter.ok) return letter;
      const { reference, agent, derogation } = facts;
      return ok({
        ...{ letter: letter.value, reference, staffNumber: agent.staffNumber },
        isPersonal: derogation.grounds.includes('family'),
      });
    }),

  makeProposal: (context, asked) =>
    withFile<Ticket, Incomplete | WriteFailure>(context, async (planner) => {
      const loaded = await loadWhole(context, planner, asked);
      if (!loaded.ok) return loaded;
      const { desk, facts } = loaded.value;
      const numbered = await numbersFor(context, desk.numbers, [facts]);
      if (!numbered.ok) return numbered;
      const reference = numbered.value.get(asked.id) ?? null;
      const letter = writeLetter(desk, { ...facts, reference }, asked.language);
      if (!letter.ok) return letter;
      const { name, bytes } = await toWordFile(desk, letter.value);
      return ok(context.tickets.issue({ name, type: WORD, bytes }));
    }),

  numberProposal: (context, asked) =>
    withFile<{ readonly reference: string }, Incomplete | WriteFailure>(
      context,
      async (planner) => {
        const loaded = await loadWhole(context, planner, { ...asked, look: null });
        if (!loaded.ok) return loaded;
        const { desk, facts } = loaded.value;
        const numbered = await numbersFor(context, desk.numbers, [facts]);
        return numbered.ok ? ok({ reference: numbered.value.get(asked.id) ?? '' }) : numbered;
      },
    ),

  makeProposals,
  cancelProposals: async (_, { job }) => {
    cancelProposals(job);
    return ok(null);
  },
};

type Loaded = { readonly desk: ProposalDesk; readonly facts: ProposalFacts };

/** As `load`, and refused where something is missing: nothing is numbered in vain. */
async function loadWhole(
  context: Context,
  planner: Planner,
  asked: ProposalQuestion,
): Promise<Result<Loaded, Incomplete>> {
  const loaded = await load(context, planner, asked);
  const lacks = loaded.ok ? listLacks(loaded.value.facts) : [];
  return lacks.length > 0 ? err({ code: 'document-incomplete', lacks }) : loaded;
}

async function load(
  context: Context,
  { db, kind }: Planner,
  { id, on, look }: ProposalQuestion,
): Promise<Result<Loaded, Incomplete>> {
  const desk = await openProposalDesk(db, { on, kind });
  const loaded = await loadProposal(desk, id);
  if (!loaded.ok) return loaded;
  const facts = loaded.value;
  if (look === null) return ok({ desk, facts });
  const { staffNumber } = facts.agent;
  const isLook = await isLookNow(context, db, { staffNumber, sequence: look });
  if (!isLook) return err(notFound('look', String(look)));
  return ok({ desk, facts: { ...facts, grounds: await listSensitiveGrounds(db, staffNumber) } });
}
