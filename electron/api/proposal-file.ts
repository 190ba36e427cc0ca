import type { FailureOf } from '../../shared/api/failure.ts';
import type { Language } from '../../shared/api/records.ts';
import { writeProposal } from '../../shared/documents/derogation-proposal.ts';
import type { Letter } from '../../shared/documents/letter.ts';
import { languageOf } from '../../shared/documents/letter-setting.ts';
import type { ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import { fileNameOf } from '../../shared/lists/file-name.ts';
import type { Result } from '../../shared/result.ts';
import { type ProposalDesk, settingOf } from './load-proposal.ts';

/** The proposal in that language, or else in that of the agent’s role. */
export function writeLetter(
  desk: ProposalDesk,
  facts: ProposalFacts,
  language: Language | null,
): Result<Letter, FailureOf<'document-incomplete'>> {
  return writeProposal(facts, settingOf(desk, language ?? languageOf(facts.agent)));
}

/** A letter as a Word file, under a name in its language. */
export async function toWordFile(
  { on, official, kind, translatorOf }: ProposalDesk,
  letter: Letter,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { reference, person: agent } = letter;
  const translate = translatorOf(letter.language);
  const title = translate('letter.file.one', { reference, agent });
  const invented = kind === 'demonstration' ? [translate('letter.file.invented')] : [];
  // Fetched when the first letter is made: the library is as large as half the program.
  const { toDocx } = await import('../exports/docx.ts');
  const bytes = await toDocx(letter, { title, author: official?.name ?? '', on });
  return { name: fileNameOf([title, ...invented], 'docx'), bytes };
}
