import type { RotationEntry } from '../api/records.ts';
import { day } from '../dates.ts';

/** An agent in post in Rome until 31-07-2028, with nothing wrong; `patch` says what differs. */
export function anEntry(patch: Partial<RotationEntry> = {}): RotationEntry {
  return {
    staffNumber: 'T00001',
    lastName: 'Testeur',
    firstName: 'Hélène',
    career: 'external',
    languageRole: 'FR',
    class: 'A2',
    classSince: day('2020-01-01'),
    person: {
      ...{ gender: 'F', level: 'A', contract: 'statutory', formerCareer: null },
      ...{ appointedOn: day('2012-01-01'), retiresOn: null, email: null, phone: null },
    },
    status: 'NOT_DUE',
    current: {
      assignmentId: 'assignment-1',
      kind: 'posting',
      functionCode: 'ROM-1',
      place: 'ROM',
      from: day('2024-08-01'),
      lastDay: day('2028-07-31'),
    },
    foreseenEnd: day('2028-07-31'),
    domain: null,
    place: { city: 'Rome', country: 'IT', title: null },
    functionTitle: { fr: 'Conseiller', nl: 'Raadgever', en: 'Counsellor' },
    hardshipRank: 1,
    postingsCounted: 1,
    next: { kind: 'posting', from: day('2028-08-01'), lastDay: day('2032-07-31') },
    daysLeft: 617,
    needsDerogation: false,
    needs: [],
    missing: [],
    planned: null,
    derogationsGranted: 0,
    ...patch,
  };
}
