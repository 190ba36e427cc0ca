import type { eligibility as source } from '../en/eligibility.ts';
import type { WordingOf } from '../wording-of.ts';

/** The view “Art. 21” of the rotation grid, and the section of a state agent. */
export const eligibility: WordingOf<typeof source> = {
  switch: 'Getoonde lijst',
  'switch.rotation': 'Rotatie (art. 17)',
  'switch.art21': 'Art. 21',
  title: 'De rijksambtenaren en art. 21',
  'grid.label': 'Rijksambtenaren en voorwaarden van art. 21',
  'status.rows_one': '{{shown}} van {{count}} rijksambtenaar',
  'status.rows_other': '{{shown}} van {{count}} rijksambtenaren',
  'export.what_one': '{{count}} rijksambtenaar, de kolommen op het scherm',
  'export.what_other': '{{count}} rijksambtenaren, de kolommen op het scherm',
  basis: 'Waaraan elk getoetst wordt',
  'basis.vacant_one': 'Getoetst aan {{count}} functie die vacant is of wordt tot en met {{day}}',
  'basis.vacant_other':
    'Getoetst aan {{count}} functies die vacant zijn of worden tot en met {{day}}',
  'basis.all_one':
    'Geen functie bekend als vacant tot en met {{day}}: getoetst aan {{count}} functie op post, posthoofden niet meegerekend',
  'basis.all_other':
    'Geen functie bekend als vacant tot en met {{day}}: getoetst aan alle {{count}} functies op post, posthoofden niet meegerekend',
  'empty.none': 'Geen rijksambtenaar in dit bestand',
  'empty.none_text':
    'Importeer de rijksambtenaren van de FOD met hun certificaten en hun ervaring, of bekijk de rotatie van de loopbanen.',
  'empty.no_career': 'Geen ambtenaar van de twee loopbanen in dit bestand',
  'empty.no_career_text': 'Alle ambtenaren van dit bestand zijn rijksambtenaren: zie „Art. 21”.',
  'panel.verdict': 'Art. 21: {{verdict}}',
  'panel.title': 'Art. 21',
  'panel.loading': 'Art. 21 wordt getoetst…',
  'panel.conditions': 'Voorwaarden van § 3, op {{day}}',
  'panel.from': 'Door de tijd alleen, komt in aanmerking vanaf {{day}}.',
  'panel.functions_one': 'Komt in aanmerking voor {{count}} functie',
  'panel.functions_other': 'Komt in aanmerking voor {{count}} functies',
  'panel.no_function': 'Komt voor geen van de onderzochte functies in aanmerking',
  'panel.others_one': 'Waarom niet voor {{count}} andere functie',
  'panel.others_other': 'Waarom niet voor {{count}} andere functies',
  'panel.vacant_from': 'vacant vanaf {{day}}',
  'panel.vacancy': 'vacature {{code}}',
  'panel.kind': 'Klasse {{class}}, {{domain}}',
  'panel.no_class': 'niet geregistreerd',
  'panel.no_domain': 'domein niet geregistreerd',
  'panel.head_of_post': 'posthoofd',
  'panel.designations': 'Geregistreerde aanwijzingen',
};
