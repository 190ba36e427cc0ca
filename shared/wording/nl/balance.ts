import type { balance as source } from '../en/balance.ts';
import type { WordingOf } from '../wording-of.ts';

export const balance = {
  title: 'Taalevenwicht',
  lead: 'Taalrollen van wie op post is, per trap over alle posten samen (taalwetten, art. 47, § 5).',
  empty: 'Niemand is die dag op post.',
  'empty.text': 'Tellen mee: loopbaanambtenaren op post en aangewezenen van art. 21.',
  degrees: 'Per trap',
  'degrees.how':
    'Op elke trap worden de functies van alle posten samen gelijk verdeeld over FR en NL; een verschil van één wordt aanvaard als hun aantal oneven is.',
  degree: 'Trap',
  'degree.unknown': 'niet opgenomen',
  difference: 'Verschil',
  verdict: 'Vaststelling',
  'verdict.OK': 'in evenwicht',
  'verdict.SOFT': 'onevenwicht',
  'verdict.UNKNOWN': 'trap ontbreekt',
  total: 'Alle',
  series: 'Door de tijd',
  'series.how':
    'Elk halfjaar: boven de lijn meer FR, eronder meer NL; een holle stip is een onevenwicht. Na {{day}} telt alleen wat is opgenomen.',
  'series.table': 'Hetzelfde als tabel',
  day: 'Dag',
  posts: 'Per post',
  'posts.how': 'Ter informatie: van één post wordt niets gevraagd.',
  post: 'Post',
} as const satisfies WordingOf<typeof source>;
