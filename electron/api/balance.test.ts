import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import type { Assignment } from '../../shared/domain/assignment.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aPost } from '../../shared/testing/places.ts';
import { toAgentRow } from '../db/agents.ts';
import { toAssignmentRow } from '../db/assignments.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { aDesk } from './testing/desk.ts';

function inPost(staffNumber: string, languageRole: 'FR' | 'NL', stay: Partial<Assignment>) {
  return [
    insertRow('agent', toAgentRow(anAgent({ staffNumber, languageRole, career: 'external' }))),
    insertRow('class_period', {
      ...{
        id: `c${staffNumber}`,
        staff_number: staffNumber,
        class: 'A2',
        since: day('2010-01-01'),
      },
    }),
    insertRow(
      'assignment',
      toAssignmentRow(
        anAssignment({
          id: `a${staffNumber}`,
          staffNumber,
          kind: 'posting',
          place: 'NBO',
          ...stay,
        }),
      ),
    ),
  ];
}

it('tells the balance on the day, at each half year around it, and by post', async () => {
  const desk = await aDesk([
    insertRow('post', toPostRow(aPost({ code: 'NBO' }))),
    ...inPost('F1', 'FR', { from: day('2024-08-01'), to: day('2028-07-31') }),
    ...inPost('F2', 'FR', { from: day('2026-08-01'), to: day('2030-07-31') }),
    ...inPost('N1', 'NL', { from: day('2020-08-01'), to: day('2026-12-31') }),
  ]);
  onTestFinished(() => desk.close());
  const asked = { on: day('2026-11-22'), knownOn: null, years: 1 };
  const reply = await desk.api.balance.report(asked);
  if (!reply.ok) throw new Error(reply.error.code);

  const counts = reply.value.series.map(({ on, degrees }) => {
    const [only] = degrees;
    return `${on} ${only?.fr ?? 0}-${only?.nl ?? 0} ${only?.code ?? 'none'}`;
  });
  expect(counts).toEqual([
    '2025-01-01 1-1 OK',
    '2025-07-01 1-1 OK',
    '2026-01-01 1-1 OK',
    '2026-07-01 1-1 OK',
    '2027-01-01 2-0 SOFT',
    '2027-07-01 2-0 SOFT',
  ]);
  expect(reply.value.degrees).toMatchObject([{ degree: 'A2', fr: 2, nl: 1, code: 'OK' }]);
  expect(reply.value.posts).toEqual([{ code: 'NBO', fr: 2, nl: 1 }]);
});
