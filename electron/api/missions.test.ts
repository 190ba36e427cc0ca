import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { toAgentRow } from '../db/agents.ts';
import { insertRow } from '../db/journal.ts';
import { aDesk } from './testing/desk.ts';

it('X65 X76 X79 judges a mission on file, and each candidacy for it', async () => {
  const holder = anAgent({ staffNumber: 'S1', lastName: 'Modèle', firstName: 'Zoé' });
  const lodged = { mission_code: 'M1', way: 'email', reasoned: 1 } as const;
  const desk = await aDesk([
    insertRow('agent', toAgentRow(holder)),
    insertRow('special_mission', {
      ...{ code: 'M1', subject: 'Une mission inventée', title_borne: null, staff_number: 'S1' },
      ...{ holder: null, published_on: day('2023-01-09'), from_date: null, to_date: null },
      ...{ trusted: 1, call_parts: 'conditions;elements', proposal_parts: '', decree_parts: '' },
    }),
    insertRow('mission_candidacy', {
      ...{ ...lodged, id: 'k1', candidate: 'Aline Exemple', acknowledged: 1 },
      lodged_on: day('2023-01-23'),
    }),
    insertRow('mission_candidacy', {
      ...{ ...lodged, id: 'k2', candidate: 'Bram Voorbeeld', acknowledged: 0 },
      lodged_on: day('2023-01-24'),
    }),
  ]);
  onTestFinished(() => desk.close());
  const reply = await desk.api.missions.list({ on: day('2023-02-01'), knownOn: null });
  if (!reply.ok) throw new Error(reply.error.code);

  const [mission] = reply.value;
  expect(mission).toMatchObject({ holderName: 'Modèle Zoé', lastDay: '2023-01-23' });
  expect(mission?.findings.map(({ rule, code }) => `${rule} ${code}`)).toContain('22-9 BLOCKED');
  expect(mission?.candidacies.map(({ candidacy, code }) => [candidacy.candidate, code])).toEqual([
    ['Aline Exemple', 'OK'],
    ['Bram Voorbeeld', 'BLOCKED'],
  ]);
});
