import type { Official } from '../../shared/api/official-api.ts';
import type { Letterhead } from '../../shared/api/documents-api.ts';
import type { FailureOf } from '../../shared/api/failure.ts';
import type { Language } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { LetterSetting } from '../../shared/documents/letter-setting.ts';
import type { ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import type { HardshipRank } from '../../shared/domain/post.ts';
import { wordPlace } from '../../shared/lists/list-words.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { explain } from '../../shared/rules/clock.ts';
import type { FileIndex } from '../../shared/rules/file/file-index.ts';
import { signatoryAt } from '../../shared/rules/file/art-20.ts';
import { createTranslator, type Translate } from '../../shared/wording/translator.ts';
import { findAgent, mapClassesOn } from '../db/agents.ts';
import { findAssignment, listAssignments } from '../db/assignments.ts';
import { loadCareer } from '../db/careers.ts';
import { findDerogation, listDerogations } from '../db/derogations.ts';
import type { PlannerKind } from '../db/file-format.ts';
import { listFunctions, mapFunctionTitles } from '../db/functions.ts';
import { listHardshipRanks, listPosts, listServices, mapPlaceNames } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import { notFound } from './failures.ts';
import { findLetterhead, findOfficial } from './letter-settings.ts';
import { mapProposalNumbers } from './proposal-numbers.ts';

/** What all proposals of one moment share, read once. */
export type ProposalDesk = {
  readonly db: ReadDb;
  readonly on: IsoDate;
  readonly file: Pick<FileIndex, 'question' | 'posts' | 'services' | 'functions'>;
  readonly kind: PlannerKind;
  readonly official: Official | null;
  readonly letterhead: Letterhead;
  readonly numbers: ReadonlyMap<string, string>;
  readonly ranks: readonly HardshipRank[];
  readonly classes: ReadonlyMap<string, { readonly class: string }>;
  readonly places: Awaited<ReturnType<typeof mapPlaceNames>>;
  readonly functions: Awaited<ReturnType<typeof mapFunctionTitles>>;
  /** Made once a language: making one costs more than wording a letter. */
  translatorOf(language: Language): Translate;
};

/** Reads what every proposal made on that day needs. */
export async function openProposalDesk(
  db: ReadDb,
  { on, kind }: { readonly on: IsoDate; readonly kind: PlannerKind },
): Promise<ProposalDesk> {
  return {
    ...{ db, on, kind, file: await indexPlaces(db, on) },
    official: await findOfficial(db),
    letterhead: await findLetterhead(db),
    numbers: await mapProposalNumbers(db),
    ranks: await listHardshipRanks(db),
    classes: await mapClassesOn(db, on),
    places: await mapPlaceNames(db),
    functions: await mapFunctionTitles(db),
    translatorOf: keepTranslators(),
  };
}

/** What art. 20 asks; the whole file would take ten times as long. */
async function indexPlaces(db: ReadDb, on: IsoDate): Promise<ProposalDesk['file']> {
  const byCode = <T extends { readonly code: string }>(all: readonly T[]) =>
    new Map(all.map((one) => [one.code, one]));
  return {
    question: { on, until: on, readings: await loadReadings(db) },
    posts: byCode(await listPosts(db)),
    services: new Set((await listServices(db)).map(({ code }) => code)),
    functions: byCode(await listFunctions(db)),
  };
}

function keepTranslators(): ProposalDesk['translatorOf'] {
  const made = new Map<Language, Translate>();
  return (language) => {
    const translate = made.get(language) ?? createTranslator(language);
    made.set(language, translate);
    return translate;
  };
}

/** All that the proposal for one derogation may speak of; the sensitive grounds are left out. */
export async function loadProposal(
  desk: ProposalDesk,
  id: string,
): Promise<Result<ProposalFacts, FailureOf<'not-found'>>> {
  const { db, on, file } = desk;
  const derogation = await findDerogation(db, id);
  const assignment = derogation && (await findAssignment(db, derogation.assignmentId));
  const agent = assignment && (await findAgent(db, assignment.staffNumber));
  const career = agent && (await loadCareer(db, agent.staffNumber));
  if (!derogation || !assignment || !agent || !career) return err(notFound('derogation', id));

  const { readings } = file.question;
  const { functionCode, place, from, to } = assignment;
  const job = functionCode === null ? undefined : file.functions.get(functionCode);
  return ok({
    ...{ derogation, assignment, agent },
    class: desk.classes.get(agent.staffNumber)?.class ?? null,
    assignments: await listAssignments(db, agent.staffNumber),
    derogations: await listDerogations(db, agent.staffNumber),
    explanation: explain(career, { on, until: on, readings, years: 1 }),
    ranks: desk.ranks
      .filter(({ postCode, validFrom, validTo }) => {
        const touches = (to === null || validFrom <= to) && (validTo === null || validTo >= from);
        return postCode === place && touches;
      })
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    signatory: job ? signatoryAt(file, job) : null,
    grounds: null,
    official: desk.official,
    letterhead: desk.letterhead,
    reference: desk.numbers.get(id) ?? null,
    isInvented: desk.kind === 'demonstration',
  });
}

/** How letters of that language name places and functions. */
export function settingOf(desk: ProposalDesk, language: Language): LetterSetting {
  const { on, places, functions, translatorOf } = desk;
  return {
    ...{ on, translate: translatorOf(language) },
    names: {
      place: (code) => wordPlace(places.get(code), language) ?? code,
      country: (code) => places.get(code)?.country ?? null,
      function: (code) => functions.get(code)?.[language] ?? code,
    },
  };
}
