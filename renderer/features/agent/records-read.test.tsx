import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { findingOf } from '../../../shared/rules/finding.ts';
import { anAgentFile } from '../../../shared/testing/agent-file.ts';
import { aDerogation, anAssignment } from '../../../shared/testing/careers.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { TranslateContext } from '../../app/use-translate.ts';
import { RecordsRead } from './records-read.tsx';

afterEach(cleanup);

function show(records: readonly string[]) {
  const opened: string[] = [];
  const finding = findingOf({ rule: '17-7', article: 'art. 17' }, 'BLOCKED', {
    reason: 'NO_PROPOSAL',
    records,
  });
  const file = anAgentFile({ assignments: [anAssignment()], derogations: [aDerogation()] });
  render(
    <TranslateContext value={createTranslator('en')}>
      <RecordsRead
        finding={finding}
        file={file}
        names={toNames(NO_REFERENCE, 'en')}
        onOpen={(id) => opened.push(id)}
      />
    </TranslateContext>,
  );
  return opened;
}

it('names the assignment and the derogation that were read, and opens the assignment', async () => {
  const opened = show(['a-1', 'd-1']);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'NAI, 01/08/2023',
    'Derogation (sequence)',
  ]);
  for (const button of buttons) await userEvent.click(button);
  expect(opened).toEqual(['a-1', 'a-1']);
});

it('says nothing where no record of the file was read', () => {
  show(['elsewhere']);
  expect(screen.queryByRole('button')).toBeNull();
});
