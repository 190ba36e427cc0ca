import type { powersAndMissions as source } from '../en/powers-and-missions.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the rules of arts 7 to 14, 18, 19, 22 and 25 say, in sentences. */
export const powersAndMissions: WordingOf<typeof source> = {
  MAY_ACT_FOR_THIRD_STATE:
    'Een ambtenaar van de buitenlandse carrière mag de belangen van een derde staat behartigen of zijn post beheren; de toewijzing aan de Belgische post loopt door ({{article}}).',
  NOT_EXTERNAL_CAREER:
    'Alleen een ambtenaar van de buitenlandse carrière kan hiermee worden belast; hier: {{career}} ({{article}}).',
  FIRST_WORDING:
    'De beslissing van {{decided_on}} valt onder de eerste redactie van dit punt; iemand moet nalezen wat die vroeg ({{article}}).',
  NO_COMMITTEE_PROPOSAL:
    'De beslissing van {{decided_on}} vraagt een voorstel van het Directiecomité; er zit geen in het dossier ({{article}}).',
  PROPOSED_TOO_LATE:
    'Het voorstel van {{proposed_on}} komt na de beslissing van {{decided_on}} ({{article}}).',
  DEPARTS_FROM_PROPOSAL:
    'De beslissing van {{decided_on}} wijkt af van het voorstel van {{proposed_on}}; de tekst zegt niet dat het bindt: de redenen moeten in het dossier staan ({{article}}).',
  PROPOSED: 'Voorgesteld op {{proposed_on}}, beslist op {{decided_on}} ({{article}}).',
  NO_HOLDER: 'Niemand is die dag houder van een functie die dit artikel noemt ({{article}}).',
  EQUAL_EXPERIENCE:
    '{{tied}} houders hebben dezelfde ervaring, {{experience_days}} dagen: iemand moet kiezen ({{article}}).',
  INTERIM_DECIDES:
    '{{staff_number}} heeft de meeste ervaring, {{experience_days}} dagen, tenzij waarnemingen meetellen: de tekst zegt dat niet ({{article}}).',
  REPLACES_CHAIR:
    '{{staff_number}} vervangt de voorzitter: {{experience_days}} dagen in management- en staffuncties van de FOD ({{article}}).',
  NOBODY_DESIGNATED: 'De houder heeft niemand aangewezen: iemand moet beslissen ({{article}}).',
  CAREER_AGENT_DESIGNATED:
    'De tekst noemt een rijksambtenaar van de FOD; hier: {{career}}. De redenen moeten in het dossier staan ({{article}}).',
  SPECIFIC_UNKNOWN: 'Het is niet te zeggen of vastgestelde competenties voorgaan ({{article}}).',
  NOT_SPECIFIC: 'De functie is geen specifieke: geen competenties gaan voor ({{article}}).',
  COMPETENCES_FIRST:
    'Wie de vastgestelde competenties heeft, komt eerst: {{competences}} ({{article}}).',
  COMPETENCES_BELOW:
    '{{below}} heeft de vastgestelde competenties ({{competences}}) en staat na {{above}}, die ze niet heeft: de redenen moeten in het dossier staan ({{article}}).',
  NO_CONDITION: 'Er geldt geen bijkomende voorwaarde ({{article}}).',
  CONDITION_UNKNOWN:
    'Het is niet geregistreerd of aan deze voorwaarde is voldaan: {{condition}} ({{article}}).',
  CONDITION_MET: 'Voorwaarde vervuld: {{condition}} ({{article}}).',
  CONDITION_NOT_MET: 'Voorwaarde niet vervuld: {{condition}} ({{article}}).',
  TRUST_UNKNOWN: 'De bijzondere vertrouwensrelatie is niet geregistreerd ({{article}}).',
  TRUSTED: 'De bijzondere vertrouwensrelatie staat in het dossier ({{article}}).',
  NOT_TRUSTED: 'Er is geen bijzondere vertrouwensrelatie ({{article}}).',
  MISSION_EXPERIENCE:
    'Nuttige en bewezen ervaring vóór {{published_on}}: {{experience}}, waar zes jaar vereist is ({{article}}).',
  MISSION_EXPERIENCE_SHORT:
    'Nuttige en bewezen ervaring vóór {{published_on}}: slechts {{experience}}, waar zes jaar vereist is ({{article}}).',
  MISSION_RENEWED:
    'Dezelfde persoon had dezelfde zending al: ze is niet-hernieuwbaar ({{article}}).',
  IN_TIME: 'Ingediend op {{lodged_on}}; de laatste dag is {{last_day}} ({{article}}).',
  TOO_LATE: 'Ingediend op {{lodged_on}}, na de laatste dag, {{last_day}} ({{article}}).',
  NOT_REASONED: 'Alleen gemotiveerde kandidaturen komen in aanmerking ({{article}}).',
  OTHER_WAY:
    'Ingediend op een wijze die het besluit niet noemt: e-mail, afgifte, aangetekende zending ({{article}}).',
  ACKNOWLEDGED: 'De kandidaat heeft een ontvangstbewijs van de indiening ({{article}}).',
  NOT_ENFORCEABLE:
    'Zonder ontvangstbewijs is de kandidatuur niet tegenstelbaar; iemand moet beslissen of ze wordt onderzocht ({{article}}).',
  PAPER_COMPLETE: '{{paper}}: volledig ({{article}}).',
  PAPER_INCOMPLETE: '{{paper}}: {{lacking_parts}} ontbreekt ({{article}}).',
  'paper.call': 'oproep tot kandidaatstelling',
  'paper.proposal': 'voorstel van het Directiecomité',
  'paper.decree': 'aanwijzingsbesluit',
  'part.conditions': 'de voorwaarden',
  'part.elements': 'alle elementen van de zending',
  'part.reasoned_list': 'de met redenen omklede lijst van kandidaten',
  'part.title': 'de gevoerde titel',
  'part.nature': 'de aard van de zending',
  'part.terms': 'de nadere regels en de duur',
  'part.rules':
    'rechten en plichten, verloven, wedde, vergoedingen, evaluatie, ordemaatregelen en tucht',
  FORMER_CAREER_UNKNOWN:
    'Het is niet geregistreerd aan welke vroegere loopbaan de functie was toegekend ({{article}}).',
  PRIORITY:
    'De functie was toegekend aan de vroegere loopbaan van de ambtenaar: voorrang op {{tested_on}}, geen exclusiviteit ({{article}}).',
  NO_PRIORITY: 'Geen voorrang van een vroegere loopbaan ({{article}}).',
};
