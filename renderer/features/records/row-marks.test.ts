import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Breach } from '../../../shared/quality/breach.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { marksOf, useRowMarks } from './row-marks.ts';

const closed = (id: string, closed_on: string): Breach => ({
  ...{ table: 'assignments', id, column: 'place', code: 'POST_CLOSED' },
  source: {
    ...{ kind: 'contradiction', reason: 'POST_CLOSED' },
    figures: { from: '2024-08-01', place: 'OLD', closed_on },
  },
});
const whole: Breach = {
  ...{ table: 'assignments', id: 'a-1', column: null, code: 'MISSING' },
  source: { kind: 'missing', fact: 'assignment.history' },
};

it('marks the cell of each breach, and all of them at the start of the row', () => {
  const marks = marksOf('assignments', [closed('a-1', '2020-12-31'), whole], ({ code }) => code);
  const words = Object.entries(marks).map(([column, say]) => [column, say()]);
  expect(words).toEqual([
    ['staff_number', 'POST_CLOSED MISSING'],
    ['place', 'POST_CLOSED'],
  ]);
});

it('keeps the marks of a row whose words are the same, and makes those of another anew', () => {
  const translate = createTranslator('en');
  const { result, rerender } = renderHook(
    ({ breaches }) => useRowMarks('assignments', breaches, translate),
    { initialProps: { breaches: [closed('a-1', '2020-12-31'), closed('a-2', '2020-12-31')] } },
  );
  const before = result.current;
  rerender({ breaches: [closed('a-1', '2020-12-31'), closed('a-2', '2021-12-31')] });
  expect(result.current.get('a-1')).toBe(before.get('a-1'));
  expect(result.current.get('a-2')).not.toBe(before.get('a-2'));
  expect(result.current.get('a-2')?.['place']?.()).toContain('31/12/2021');
  rerender({ breaches: [] });
  expect(result.current.size).toBe(0);
});
