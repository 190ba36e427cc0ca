import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { repair } from '../../shared/rules/remedies/remedy.ts';
import { createTranslator } from '../../shared/wording/translator.ts';
import { RemedyNote } from './remedy-note.tsx';
import { TranslateContext } from './use-translate.ts';

afterEach(cleanup);

it('lists the smallest set, what else would do, and the first day', () => {
  const remedy = {
    facts: [repair('derogation.grounds', 'd-1'), repair('derogation.reasons', 'd-1')],
    otherwise: [[repair('assignment.end', 'a-1', { day: '2027-07-31', from: '2023-08-01' })]],
    ...{ from: day('2027-03-01'), cannot: null },
  };
  render(
    <TranslateContext value={createTranslator('nl')}>
      <RemedyNote remedy={remedy} code="BLOCKED" on={day('2026-11-22')} />
    </TranslateContext>,
  );
  expect(screen.getAllByRole('list').map(({ children }) => children.length)).toEqual([2, 1]);
  expect(screen.getByText('Om aan het besluit te voldoen:')).toBeDefined();
  expect(screen.getByText('Of alleen door tijdsverloop: vanaf 01/03/2027.')).toBeDefined();
});
