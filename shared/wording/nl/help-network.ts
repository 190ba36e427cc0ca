import type { helpNetwork as source } from '../en/help-network.ts';
import type { WordingOf } from '../wording-of.ts';

/** Hulp bij de posten en hun kaart. */
export const helpNetwork: WordingOf<typeof source> = {
  'post.answers':
    'Alles over één post: de functies en hun houders door de tijd, wat vacant wordt, de hardheidsgraden, en wie een sluiting raakt.',
  'post.read':
    'Elke functie is een baan, elke balk een houder; streepjes zijn gepland, grijs is voorbij. Een lijn in een balk zegt dat de hardheidsgraad daar veranderde. De tabel eronder noemt wat in de planningsperiode vacant wordt, en waarom.',
  'post.how.1': 'Naar een andere post: Ctrl+K en de stad.',
  'post.how.2': 'De post zelf veranderen: ‘De post wijzigen’.',
  'post.how.3':
    'Een functie toevoegen: ‘Een functie toevoegen’; met het potlood ernaast verandert u er een.',
  'post.how.4': 'Een graad vanaf een dag opnemen: ‘Een hardheidsgraad toevoegen’.',
  'post.how.5':
    'Zien wie het hoofd vervangt: de lijn over art. 15, en de verwijzing naar de rangschikking.',
  'post.how.6': 'Een houder openen: druk op de naam.',
  'post.how.7':
    'Zien wat hier wijzigde en een waarde terugzetten: de geschiedenis onderaan de pagina.',
  'posts.answers':
    'Waar de posten zijn, hoe hard elk is, wie ter plaatse is, en wat in te vullen is.',
  'posts.read':
    'De kaart en de lijst tonen dezelfde posten. Een teken is gekleurd volgens de hardheidsgraad of de vacatures, en draagt ook het cijfer. Een post waarvan de stad niet gekend is, staat in het midden van zijn land.',
  'posts.how.1': 'De kaart anders kleuren: kies onder ‘Gekleurd volgens’.',
  'posts.how.2': 'Dichterbij: kies een ‘Regio’, of + en − op de kaart.',
  'posts.how.3':
    'Met het toetsenbord over de kaart: Tab naar de posten, pijltjes naar de volgende in die richting.',
  'posts.how.4': 'Een post openen: Enter op het teken, of druk op de naam in de lijst.',
  'posts.how.5': 'Posten vinden in de lijst: typ erboven, of sorteer op een kolom.',
  'posts.how.6': 'Een andere dag vragen: verander ‘Toestand op’ bovenaan.',
};
