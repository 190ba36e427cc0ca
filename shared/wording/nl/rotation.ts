import type { rotation as source } from '../en/rotation.ts';
import type { WordingOf } from '../wording-of.ts';

export const rotation = {
  title: 'Rotatie',
  'counts.group': 'Vaststellingen',
  'counts.derogation': 'afwijking nodig',
  'export.what_one': '{{count}} ambtenaar, de kolommen op het scherm',
  'export.what_other': '{{count}} ambtenaren, de kolommen op het scherm',
  'print.about_one': '{{origin}} · {{view}} · {{count}} ambtenaar',
  'print.about_other': '{{origin}} · {{view}} · {{count}} ambtenaren',
  'status.rows_one': '{{shown}} van {{count}} ambtenaar',
  'status.rows_other': '{{shown}} van {{count}} ambtenaren',
  'status.judging': 'Berekenen…',
  'status.held':
    'De gewijzigde rij blijft staan tot u een andere ambtenaar kiest of opnieuw sorteert',
  'status.hint': 'Spatie opent de ambtenaar · Shift+pijlen selecteren · Ctrl+C kopieert',
  'grid.label': 'Ambtenaren en vaststellingen',
  'empty.none_known': 'Op het einde van {{day}} was geen ambtenaar bekend',
  'empty.no_agents': 'Nog geen ambtenaren in dit bestand',
  'empty.no_agents_text':
    'Importeer de werkmap van het ministerie: ambtenaren, posten, toewijzingen.',
  'empty.import': 'Een werkmap importeren',
  'empty.no_match': 'Geen ambtenaar voldoet aan deze filters',
  'empty.failed': 'De lijst kon niet worden gemaakt',
  'empty.retry': 'Opnieuw proberen',
  'menu.panel': 'Waarom, en wat volgt',
  'menu.file': 'Het dossier van de ambtenaar openen',
  'menu.post': 'De post {{city}} openen',
} as const satisfies WordingOf<typeof source>;
