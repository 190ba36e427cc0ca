import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { day } from '../../shared/dates.ts';
import { standIn } from '../testing/show.tsx';
import { DateField, type DateFieldProps } from './date-field.tsx';

afterEach(cleanup);

function showField(props: Partial<DateFieldProps> = {}) {
  standIn();
  const onChange = vi.fn();
  render(
    <MantineProvider env="test">
      <DateField
        label="From"
        value={null}
        today={day('2026-11-22')}
        words={{
          hint: 'dd/mm/yyyy',
          impossible: 'no such day',
          required: 'needed',
          before: (first) => `not before ${first}`,
          after: (last) => `not after ${last}`,
        }}
        onChange={onChange}
        {...props}
      />
    </MantineProvider>,
  );
  return { onChange, user: userEvent.setup(), field: screen.getByLabelText(/From/) };
}

it('tells the day once the field is left, and shows it in full', async () => {
  const { onChange, user, field } = showField();
  await user.type(field, '3 avr');
  expect(onChange).not.toHaveBeenCalled();
  await user.tab();
  expect(onChange.mock.calls).toEqual([['2026-04-03']]);
  expect(field).toHaveProperty('value', '03/04/2026');
});

it('refuses an impossible day beside the field and keeps what was typed', async () => {
  const { onChange, user, field } = showField();
  await user.type(field, '31/2/26{Enter}');
  expect(screen.getByText('no such day')).toBeDefined();
  expect(field).toHaveProperty('value', '31/2/26');
  expect(onChange).not.toHaveBeenCalled();
});

it.each([
  ['31/12/2025', 'not before 01/01/2026'],
  ['01/01/2027', 'not after 31/12/2026'],
])('refuses %s outside its bounds', async (typed, message) => {
  const { user, field } = showField({ min: day('2026-01-01'), max: day('2026-12-31') });
  await user.type(field, `${typed}{Enter}`);
  expect(screen.getByText(message)).toBeDefined();
});

it('takes both bounds themselves', async () => {
  const { onChange, user, field } = showField({ min: day('2026-01-01'), max: day('2026-12-31') });
  await user.type(field, '1/1/2026{Enter}');
  await user.clear(field);
  await user.type(field, '31/12/2026{Enter}');
  expect(onChange.mock.calls).toEqual([['2026-01-01'], ['2026-12-31']]);
});

it('tells null when it is emptied, unless a day is needed', async () => {
  const value = day('2026-04-03');
  const { onChange, user, field } = showField({ value });
  await user.clear(field);
  await user.tab();
  expect(onChange.mock.calls).toEqual([[null]]);
  cleanup();

  const needed = showField({ value, isRequired: true });
  await needed.user.clear(needed.field);
  await needed.user.tab();
  expect(needed.onChange).not.toHaveBeenCalled();
  expect(screen.getByText('needed')).toBeDefined();
});

it('takes its typing back on Esc', async () => {
  const { onChange, user, field } = showField({ value: day('2026-04-03') });
  await user.clear(field);
  await user.type(field, '5{Escape}');
  expect(field).toHaveProperty('value', '03/04/2026');
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
});
