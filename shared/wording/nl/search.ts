import type { search as source } from '../en/search.ts';
import type { WordingOf } from '../wording-of.ts';

export const search = {
  title: 'Overal zoeken',
  placeholder: 'Ambtenaar, post, functie, artikel of opdracht…',
  nothing: 'Niets heet zo.',
  results: 'Gevonden',
  count_one: '{{count}} gevonden.',
  count_other: '{{count}} gevonden.',
  'kind.agent': 'Ambtenaren',
  'kind.post': 'Posten',
  'kind.function': 'Functies',
  'kind.article': 'Artikelen van het besluit',
  'kind.command': 'Opdrachten',
  hint: 'Pijlen kiezen, Enter opent, Esc sluit.',
} as const satisfies WordingOf<typeof source>;
