import { setImmediate } from 'node:timers/promises';
import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { ProposalRefused, ProposalsMade } from '../../shared/api/documents-api.ts';
import { listLacks, type ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import { fileNameOf } from '../../shared/lists/file-name.ts';
import { ok } from '../../shared/result.ts';
import { toZip } from '../exports/zip.ts';
import type { WriteFailure } from './change.ts';
import type { Context } from './context.ts';
import { loadProposal, openProposalDesk, type ProposalDesk } from './load-proposal.ts';
import { withFile } from './open-file.ts';
import { toWordFile, writeLetter } from './proposal-file.ts';
import { numbersFor } from './proposal-numbers.ts';

type Several = HandlersOf<Api, Context>['documents']['makeProposals'];

/** Makings under way, by their job; the page gives one up by its name. */
const underWay = new Map<string, { isCancelled: boolean }>();

/** Gives up a making; nothing where there is none of that name. */
export function cancelProposals(job: string): void {
  const making = underWay.get(job);
  if (making) making.isCancelled = true;
}

/** Letter by letter, with room between them for whatever else is asked meanwhile. */
export const makeProposals: Several = (context, asked) =>
  withFile<ProposalsMade, WriteFailure>(context, async (planner) => {
    const { job, on, language } = asked;
    const making = { isCancelled: false };
    underWay.set(job, making);
    try {
      const desk = await openProposalDesk(planner.db, { on, kind: planner.kind });
      const found = await loadAll(desk, asked.ids);
      const gone = new Set(asked.ids).size - found.length;
      const whole = found.filter((facts) => listLacks(facts).length === 0);
      const refused = found.filter((facts) => listLacks(facts).length > 0).map(toRefused);
      const numbered = await numbersFor(context, desk.numbers, whole);
      if (!numbered.ok) return numbered;
      const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const facts of whole) {
        if (making.isCancelled) return ok({ ticket: null, made: 0, refused, gone });
        const reference = numbered.value.get(facts.derogation.id) ?? null;
        const letter = writeLetter(desk, { ...facts, reference }, language);
        if (letter.ok) files.push(await toWordFile(desk, letter.value));
        const progress = { job, done: files.length, total: whole.length };
        context.emit({ kind: 'proposals-progress', ...progress });
        await setImmediate();
      }
      const ticket = files.length === 0 ? null : hand(context, files);
      return ok({ ticket, made: files.length, refused, gone });
    } finally {
      underWay.delete(job);
    }
  });

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

function hand({ tickets }: Context, files: readonly { name: string; bytes: Uint8Array }[]) {
  const [first, last] = [files[0]?.name ?? '', files.at(-1)?.name ?? ''];
  const stem = (name: string) => name.replace(/\.docx$/, '');
  const parts = files.length === 1 ? [stem(first)] : [stem(first), '-', stem(last)];
  const bytes = toZip(Object.fromEntries(files.map((file) => [file.name, file.bytes])));
  return tickets.issue({ name: fileNameOf(parts, 'zip'), type: 'application/zip', bytes });
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
