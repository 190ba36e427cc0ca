import type { remedies as source } from '../en/remedies.ts';
import type { WordingOf } from '../wording-of.ts';

/** Wat van een “neen” een “ja” zou maken. */
export const remedies: WordingOf<typeof source> = {
  'title.lawful': 'Om aan het besluit te voldoen:',
  'title.preferred': 'Om volledig in orde te zijn:',
  'title.known': 'Om dit te kunnen beoordelen:',
  or: 'Of:',
  from: 'Alleen door tijdsverloop: vanaf {{day}}.',
  'from.or': 'Of alleen door tijdsverloop: vanaf {{day}}.',
  past: '{{day}} is voorbij: dit helpt alleen als het op tijd is gebeurd.',

  'cannot.art21_closed':
    'Niets kan dit verhelpen: art. 21 is gesloten voor deze functie; alleen een nieuwe eerste oproep opent het opnieuw.',
  'cannot.first_wording':
    'Hierover valt niets te zeggen: de eerste tekst moet door een persoon worden gelezen.',
  'cannot.head_of_post': 'Niets kan dit verhelpen: het is een functie van posthoofd.',
  'cannot.no_valid_text': 'Niets kan dit verhelpen: er volgt geen geldige tekst.',
  'cannot.not_of_the_state':
    'Niets kan dit verhelpen: alleen rijksambtenaren van de FOD kunnen worden aangewezen.',
  'cannot.other_call':
    'Niets kan deze kandidatuur verhelpen: een andere kan worden ingediend bij een oproep aan rijksambtenaren.',
  'cannot.person_decides': 'Geen enkel gegeven beslist hierover: een persoon moet kiezen.',
  'cannot.preference': 'Er is geen gegeven nodig: het mag, met geregistreerde redenen.',
  'cannot.renewal': 'Niets kan dit verhelpen: een aanwijzing wordt nooit hernieuwd.',

  'fact.agent.appointed_on': 'de datum van benoeming',
  'fact.agent.certificate': 'het bewijs, uiterlijk op {{not_after}} in bezit: {{exam}}',
  'fact.agent.class': 'klasse {{class}}',
  'fact.agent.class.unknown': 'de klasse van ambtenaar {{staff_number}}',
  'fact.agent.class_since': 'de klassenanciënniteit van ambtenaar {{staff_number}}',
  'fact.agent.condition': 'deze voorwaarde vervuld: {{condition}}',
  'fact.agent.contract': 'dat het om een statutaire rijksambtenaar gaat',
  'fact.agent.experience':
    'nuttige en bewezen ervaring vóór {{before}}: nog {{experience}} ({{domain}})',
  'fact.agent.level': 'niveau {{level}}',
  'fact.allocation.decision': 'een beslissing van ten vroegste {{not_before}}',
  'fact.allocation.follows': 'een beslissing die het voorstel volgt',
  'fact.allocation.proposal': 'een voorstel van het Directiecomité van uiterlijk {{not_after}}',
  'fact.assignment.cover': 'een toewijzing van {{from}} tot en met {{to}}',
  'fact.assignment.cover.open': 'een toewijzing vanaf {{from}}',
  'fact.assignment.end': '{{day}} als laatste dag van de toewijzing die begon op {{from}}',
  'fact.assignment.function': 'een andere functie voor de toewijzing op post vanaf {{from}}',
  'fact.assignment.history': 'de toewijzingen van {{from}} tot en met {{to}}',
  'fact.assignment.legal_basis':
    'het KB van 19/11/1998, {{legal_basis}} als rechtsgrond van de opdracht vanaf {{from}}',
  'fact.assignment.move':
    '{{from}} als eerste dag van de volgende toewijzing, en {{to}} als laatste',
  'fact.assignment.move.open': '{{from}} als eerste dag van de volgende toewijzing',
  'fact.assignment.place': 'de plaats van de toewijzing op post vanaf {{from}}',
  'fact.assignment.removal': 'de toewijzing vanaf {{from}} geschrapt',
  'fact.assignment.start': '{{day}} als eerste dag van de toewijzing die begint op {{from}}',
  'fact.call.opened_on': 'een eerste oproep, ten vroegste geopend op {{not_before}}',
  'fact.candidacy.filed_on': 'een kandidatuur, uiterlijk ingediend op {{not_after}}',
  'fact.derogation.decision': 'de goedkeuring van de minister, van uiterlijk {{not_after}}',
  'fact.derogation.decision.between':
    'de goedkeuring van de minister, van {{not_before}} tot en met {{not_after}}',
  'fact.derogation.grounds':
    'een van de drie gronden: belang van de dienst, hardheidsgraad van de post, persoonlijke en familiale situatie',
  'fact.derogation.new_last_day': '{{day}} als nieuwe laatste dag',
  'fact.derogation.proposal':
    'een met redenen omkleed voorstel van het Directiecomité, van uiterlijk {{not_after}}',
  'fact.derogation.reasons': 'de redenen van het voorstel',
  'fact.designation.earlier_end': 'de laatste dag van de vorige aanwijzing',
  'fact.function.careers': 'de functie opengesteld voor: {{careers}}',
  'fact.function.class': 'de klasse van de functie',
  'fact.function.domain': 'het domein van de functie',
  'fact.function.domain.of': 'het domein van de functie in de toewijzing op post vanaf {{from}}',
  'fact.function.family': 'de familie van de functie in de toewijzing op post vanaf {{from}}',
  'fact.function.head_of_post': 'dat het geen functie van posthoofd is',
  'fact.mission.acknowledgement': 'een ontvangstbewijs dat de indiening aantoont',
  'fact.mission.experience': 'nuttige en bewezen ervaring vóór {{before}}: nog {{experience}}',
  'fact.mission.lodged_on': 'een kandidatuur, uiterlijk ingediend op {{not_after}}',
  'fact.mission.paper_part': '{{paper}}: {{part}}',
  'fact.mission.reasons': 'de redenen van de kandidatuur',
  'fact.mission.trust': 'de bijzondere vertrouwensrelatie',
  'fact.mission.way': 'indiening per e-mail, met de hand of aangetekend',
  'fact.traineeship.from': 'het begin van de stage op post',
  'fact.traineeship.place': 'de post van de stage',
  'fact.traineeship.to': 'het einde van de stage op post',
  'fact.vacancy.committee_approved_on':
    'de goedkeuring door het Directiecomité, uiterlijk op {{not_after}}',
  'careers.both': 'beide loopbanen',
  'careers.external': 'de buitenlandse carrière',
};
