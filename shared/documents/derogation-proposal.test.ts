import { describe, expect, it } from 'vitest';
import type { Language } from '../api/records.ts';
import { day } from '../dates.ts';
import type { SensitiveGround } from '../domain/sensitive-ground.ts';
import { anAgent, anAssignment, aDerogation } from '../testing/careers.ts';
import { aLetterSetting, aProposal } from '../testing/proposal-facts.ts';
import { writeProposal } from './derogation-proposal.ts';
import type { Letter } from './letter.ts';
import type { ProposalFacts } from './proposal-facts.ts';

function write(part: Partial<ProposalFacts> = {}, language: Language = 'fr'): Letter {
  const written = writeProposal(aProposal(part), aLetterSetting(language));
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** Every text of a letter, one a line, with plain blanks. */
function textOf(letter: Letter): string {
  return JSON.stringify(letter, null, 1).replaceAll('\u00a0', ' ');
}

const extending = aProposal().derogation;

describe('what the minister is told', () => {
  it('asks in French for the days and months, counted from the statutory day', () => {
    const letter = textOf(write());
    expect(letter).toContain(
      'propose de prolonger l’affectation suivante de Madame Zoé Testelmans',
    );
    expect(letter).toContain(
      'affectation en poste : Nairobi (Kenya), Consul, commencée le 1er août',
    );
    expect(letter).toContain('Il deviendrait le 31 décembre 2027 : 153 jours (5 mois) de plus.');
  });

  it('says the same in Dutch, and in English for reading', () => {
    const dutch = textOf(write({}, 'nl'));
    expect(dutch).toContain('Hij zou 31 december 2027 worden: 153 dagen (5 maanden) meer.');
    expect(dutch).toContain('toewijzing op post: Nairobi (Kenia), Consul');
    expect(write({}, 'en').marks).toEqual([
      'English text for reading only; the proposal itself is in French or Dutch.',
    ]);
  });

  it('asks for fewer days, or for another sequence', () => {
    const shorter = { ...extending, kind: 'shorten', newLastDay: day('2027-06-15') } as const;
    expect(textOf(write({ derogation: shorter }))).toContain(
      '46 jours (1 mois et 16 jours) de moins',
    );
    const assignment = anAssignment({ kind: 'headquarters', place: null });
    const other = aDerogation({ keepsCount: 1, decision: null, decidedOn: null });
    expect(textOf(write({ derogation: other, assignment }))).toContain(
      '1 affectation en poste compterait encore parmi les deux',
    );
    expect(textOf(write({ derogation: { ...other, keepsCount: 0 }, assignment }))).toContain(
      'plus aucune affectation en poste ne compterait',
    );
  });

  it('names grounds with their number, ranks with their days, and the reasons line by line', () => {
    const reasons = write().parts.find(({ title }) => title === 'Motifs et motivation');
    expect(textOf({ ...write(), parts: reasons ? [reasons] : [] })).toContain(
      'rang de pénibilité du poste (art. 17, § 2, al. 2, 2°) : rang 5 depuis le 01/01/2020',
    );
    expect(reasons?.blocks.slice(-2)).toEqual([
      { kind: 'text', text: 'The post is being rebuilt.' },
      { kind: 'text', text: 'Nobody else knows the file.' },
    ]);
  });

  it('cites each finding with its article and the numbers of its facts', () => {
    const [findings, facts] = ['Ce qu’en dit l’arrêté', 'Faits sur lesquels elle repose'].map(
      (wanted) => write().parts.find(({ title }) => title === wanted)?.blocks[0],
    );
    expect(findings).toMatchObject({
      rows: [['art.\u00a017, §\u00a02, al.\u00a01', expect.any(String), '1, 2']],
    });
    expect(facts).toMatchObject({
      rows: [
        ['1', 'affectation en poste\u00a0: Nairobi (Kenya), Consul', '01/08/2023', '', ''],
        ['2', 'dérogation\u00a0: prolonger', '', '31/12/2027', 'proposée le 05/10/2026'],
      ],
    });
  });

  it('says who assigns, and that the deviation is the minister’s even so', () => {
    expect(textOf(write())).toContain('par le Roi, par arrêté royal (art. 20)');
    expect(textOf(write())).toContain('décidée par le ministre, par arrêté ministériel');
    expect(textOf(write({ signatory: null }))).toContain('aucune fonction n’est enregistrée');
  });

  it('says what nobody has recorded', () => {
    const derogation = { ...extending, proposedOn: null };
    expect(textOf(write({ derogation }))).toContain('Le jour de la séance du Comité n’est pas');
    expect(textOf(write())).toContain('Aucune donnée ne manque.');
  });

  it('names who handles the file, the reference and the sender', () => {
    const { references, letterhead, foot } = write();
    expect(references.map(({ value }) => value)).toEqual([
      ...['2026-0007', '22 novembre 2026', 'Ann Voorbeeld', 'attaché'],
      ...['+32 2 000 00 00', 'ann@example.invalid'],
    ]);
    expect(letterhead).toEqual([
      'SPF Affaires étrangères, Commerce extérieur et Coopération au Développement',
      ...['Personnel', 'rue Fictive 1', '1000 Bruxelles'],
    ]);
    expect(foot).toContain('2026-0007');
    expect(write({ reference: null }).marks).toEqual([
      'Projet\u00a0: cette proposition n’a pas encore de numéro.',
    ]);
  });
});

describe('the person', () => {
  it.each([
    ['F', 'fr', 'Madame Zoé Testelmans'],
    ['M', 'fr', 'Monsieur Zoé Testelmans'],
    ['X', 'fr', ': Zoé Testelmans'],
    [null, 'fr', ': Zoé Testelmans'],
    ['F', 'nl', 'mevrouw Zoé Testelmans'],
    ['M', 'nl', 'de heer Zoé Testelmans'],
    [null, 'nl', ': Zoé Testelmans'],
  ] as const)('of gender %s in %s is %s', (gender, language, told) => {
    const agent = anAgent({ gender, firstName: 'Zoé' });
    const { subtitle } = write({ agent }, language);
    expect(subtitle.replaceAll('\u00a0', ' ')).toContain(told);
  });

  it.each([
    ['F', 'Madame la Ministre,'],
    ['M', 'Monsieur le Ministre,'],
    [null, 'Madame la Ministre, Monsieur le Ministre,'],
  ] as const)('of the minister, of gender %s, is greeted %s', (ministerGender, salutation) => {
    const letterhead = { ...aProposal().letterhead, ministerGender };
    expect(write({ letterhead }).salutation).toBe(salutation);
  });
});

describe('sensitive grounds', () => {
  const ground: SensitiveGround = {
    ...{ id: 'g', staffNumber: 'T001', kind: 'health', text: 'an invented illness' },
    ...{ from: null, to: null, version: 1 },
  };

  it('stay out, and are marked confidential where they are put in', () => {
    expect(textOf(write())).not.toContain('an invented illness');
    const letter = write({ grounds: [ground] });
    expect(textOf(letter)).toContain('Santé : an invented illness');
    expect(letter.marks[0]).toContain('Confidentiel');
  });
});

describe('a proposal that cannot be made', () => {
  const without = (part: Partial<typeof extending>) => ({ derogation: { ...extending, ...part } });
  it.each([
    ['reasons', without({ reasons: ' \n ' })],
    ['grounds', without({ grounds: [] })],
    ['ground_not_listed', without({ grounds: ['other'] })],
    ['new_last_day', without({ newLastDay: null })],
    ['new_last_day_contradicts', without({ newLastDay: day('2027-07-31') })],
    ['official', { official: null }],
  ] as const)('says so for want of %s', (lack, part) => {
    expect(writeProposal(aProposal(part), aLetterSetting())).toEqual({
      ok: false,
      error: { code: 'document-incomplete', lacks: [lack] },
    });
  });
});
