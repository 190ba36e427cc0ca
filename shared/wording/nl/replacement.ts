import type { replacement as source } from '../en/replacement.ts';
import type { WordingOf } from '../wording-of.ts';

/** Het scherm ‘Vervanging’: art. 13, 14 en 15. */
export const replacement = {
  title: 'Vervanging',
  lead: 'Wie optreedt als het posthoofd (art. 15), de Voorzitter (art. 13) of een andere houder op het hoofdbestuur (art. 14) verhinderd is.',
  where: 'Waar',
  'where.post': 'Op een post (art. 15)',
  'where.headquarters': 'Op het hoofdbestuur (art. 13-14)',
  post: 'Post',
  'post.choose': 'Kies een post',
  'post.choose.text':
    'De rangschikking toont wie op die dag als zaakgelastigde ad interim optreedt of de consulaire post leidt.',
  ranking: 'Rangschikking in {{place}}',
  'ranking.empty': 'Behalve het posthoofd is er die dag niemand toegewezen in {{place}}.',
  rank: 'Rang',
  agent: 'Ambtenaar',
  class: 'Klasse',
  'class.none': 'geen',
  class_since: 'Klasse sinds',
  at_post_since: 'Op de post sinds',
  tied: 'gelijk',
  'how.title': 'Hoe de rangschikking gebeurt',
  'how.class':
    'De hoogste klasse eerst (art. 15, lid 1); de consulaire loopbaan komt na elke klasse.',
  'how.seniority': 'Daarna de grootste anciënniteit in die klasse (lid 2).',
  'how.post': 'Daarna het langste ononderbroken verblijf op die post (lid 3).',
  'how.deviation':
    'De Minister kan ervan afwijken op voorstel van de Voorzitter, als de dienst het vereist (lid 4).',
  'how.pool':
    'Tellen mee: ambtenaren van beide loopbanen die aan de post zijn toegewezen. Tellen niet mee: het posthoofd, contractueel en lokaal personeel, ambtenaren van art. 23, personeel van derde staten, en aangewezenen van art. 21 tenzij er niemand anders is.',
  chair: 'Als de Voorzitter verhinderd is (art. 13)',
  'chair.days': 'Dagen in zulke functies',
  'chair.empty': 'Voor die dag is geen houder van een management- of staffunctie opgenomen.',
  'chair.how':
    'De houder met de meeste ervaring in management- en staffuncties in de FOD, alle mandaten samengeteld.',
  holder: 'Als een andere houder verhinderd is (art. 14)',
  'holder.how':
    'De houder wijst een rijksambtenaar van de FOD aan. Kies er een om te zien wat de tekst zegt.',
  'holder.designee': 'Aangewezen',
  holders: 'Houders op die dag',
  'holders.function': 'Functie',
  'holders.since': 'Sinds',
  'holders.until': 'Tot en met',
  'holders.interim': 'ad interim',
  'holders.management': 'management',
  'holders.staff_directorate': 'staf',
  'designee.none': 'Niemand is aangewezen',
} as const satisfies WordingOf<typeof source>;
