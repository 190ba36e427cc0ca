import { day } from '../dates.ts';
import type { LetterSetting } from '../documents/letter-setting.ts';
import type { ProposalFacts } from '../documents/proposal-facts.ts';
import type { Language } from '../api/records.ts';
import { findingOf } from '../rules/finding.ts';
import { createTranslator } from '../wording/translator.ts';
import { aStep } from './agent-file.ts';
import { anAgent, anAssignment, aDerogation } from './careers.ts';

/** A posting of four years in an invented post, to be extended to the end of 2027. */
export function aProposal(part: Partial<ProposalFacts> = {}): ProposalFacts {
  const derogation = aDerogation({
    ...{ kind: 'extend', newLastDay: day('2027-12-31'), grounds: ['service', 'hardship'] },
    ...{ proposedOn: day('2026-10-05'), decidedOn: null, decision: null },
    reasons: 'The post is being rebuilt.\nNobody else knows the file.',
  });
  const assignment = anAssignment({ functionCode: 'F1' });
  return {
    ...{ derogation, assignment, agent: anAgent({ gender: 'F', firstName: 'Zoé' }) },
    class: 'A3',
    assignments: [assignment],
    derogations: [derogation],
    explanation: {
      derivation: [aStep()],
      moves: [
        {
          ...{ staffNumber: 'T001', assignmentId: 'a-1', assignmentFrom: day('2023-08-01') },
          ...{ kind: 'extend', days: 153, code: 'NEEDS_DECISION' },
          findings: [
            findingOf({ rule: '17-7', article: 'art. 17, § 2, al. 1' }, 'NEEDS_DECISION', {
              reason: 'NO_DECISION',
              records: ['a-1', 'd-1'],
              figures: {
                ...{ kind: 'extend', proposed_on: '2026-10-05', decided_on: null },
                ...{ new_last_day: '2027-12-31', grounds: 'service;hardship' },
              },
            }),
          ],
        },
      ],
    },
    ranks: [{ id: 'r', postCode: 'NAI', rank: 5, validFrom: day('2020-01-01'), validTo: null }],
    signatory: { authority: 'king', instrument: 'royal_decree', flags: [] },
    grounds: null,
    official: {
      ...{ name: 'Ann Voorbeeld', capacity: 'attaché', phone: '+32 2 000 00 00' },
      email: 'ann@example.invalid',
    },
    letterhead: {
      ...{ serviceFr: 'Personnel', serviceNl: 'Personeel', serviceEn: 'Personnel' },
      ...{ address: 'rue Fictive 1\n1000 Bruxelles', minister: '', ministerGender: null },
    },
    reference: '2026-0007',
    isInvented: false,
    ...part,
  };
}

/** The names of that post and function, on 22 November 2026. */
export function aLetterSetting(language: Language = 'fr'): LetterSetting {
  return {
    on: day('2026-11-22'),
    translate: createTranslator(language),
    names: {
      place: (code) => (code === 'NAI' ? 'Nairobi' : code),
      country: (code) => (code === 'NAI' ? 'KE' : null),
      function: (code) => (code === 'F1' ? 'Consul' : code),
    },
  };
}
