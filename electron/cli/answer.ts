import { existsSync } from 'node:fs';
import { createTranslator } from '../../shared/wording/translator.ts';
import { anchorPath } from '../api/known-files.ts';
import { answerArt21, answerBalance, answerInterim, answerSignatory } from './answer-decree.ts';
import { answerDeadline } from './answer-deadline.ts';
import { answerDerogations, answerDue, answerExplain } from './answer-careers.ts';
import {
  answerBackup,
  answerExport,
  answerImport,
  answerRestore,
  answerVerify,
} from './answer-files.ts';
import type { Manner } from './manner.ts';
import { openSource, pathOf, type Use } from './open-source.ts';
import type { Outcome } from './outcome.ts';
import type { Question, Request } from './question.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

/** Opens what the question is about, answers it and closes again. */
export async function answer(
  { question, source, isJson, language }: Request,
  options: WorkspaceOptions,
): Promise<Outcome> {
  const { home } = options;
  const manner = { isJson, translate: createTranslator(language) };
  if (question.command === 'restore') {
    const anchorFile = existsSync(home) ? anchorPath(home) : null;
    return answerRestore(question, { path: await pathOf(source, home), anchorFile }, manner);
  }
  if (question.command === 'deadline') return answerDeadline(question, manner);
  const opened = await openSource(source, useOf(question), { home, manner });
  if (!opened.ok) return opened.error;
  const workspace = await createWorkspace(opened.value, options);
  try {
    return await answerIn(workspace, question, manner);
  } finally {
    await workspace.close();
  }
}

function useOf(question: Question): Use {
  if (question.command !== 'import') return 'read';
  return question.isDryRun ? 'try' : 'write';
}

type Answerable = Exclude<Question, { readonly command: 'restore' | 'deadline' }>;

function answerIn(workspace: Workspace, question: Answerable, manner: Manner): Promise<Outcome> {
  switch (question.command) {
    case 'import':
      return answerImport(workspace, question, manner);
    case 'due':
      return answerDue(workspace, question.moment, manner);
    case 'explain': {
      const { moment, staffNumber, years } = question;
      return answerExplain(workspace, { ...moment, staffNumber, years }, manner);
    }
    case 'derogations':
      return answerDerogations(workspace, question.moment, manner);
    case 'interim':
      return answerInterim(workspace, question, manner);
    case 'signatory':
      return answerSignatory(workspace, question, manner);
    case 'art21':
      return answerArt21(workspace, question, manner);
    case 'balance':
      return answerBalance(workspace, question, manner);
    case 'export':
      return answerExport(workspace, question, manner);
    case 'verify':
      return answerVerify(workspace, manner);
    case 'backup':
      return answerBackup(workspace, question, manner);
  }
}
