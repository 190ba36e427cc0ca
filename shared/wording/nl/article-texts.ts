import type { articleTexts as source } from '../en/article-texts.ts';
import type { WordingOf } from '../wording-of.ts';

/** What each article is about, and what the planner does with it, in our own words. */
export const articleTexts: WordingOf<typeof source> = {
  'title.1': 'Definities',
  'title.2': 'Samenstelling van de FOD',
  'title.3': 'Diensten van het hoofdbestuur',
  'title.4': 'Organisatie van de diensten',
  'title.5': 'Soorten posten',
  'title.6': 'Indeling van de posten',
  'title.7': 'Taken voor en door derde staten',
  'title.8': 'Contractueel personeel van de posten',
  'title.9': 'Materieel, archieven, briefwisseling',
  'title.10': 'Bevoegdheden van de voorzitter',
  'title.11': 'Wat het Directiecomité voorstelt',
  'title.12': 'Gezag van het hoofd van de zending',
  'title.13': 'Verhindering van de voorzitter',
  'title.14': 'Verhindering van een andere houder',
  'title.15': 'Waarneming van een posthoofd',
  'title.16': 'Delegatie',
  'title.17': 'De rotatie van de loopbanen',
  'title.18': 'Procedure en competenties',
  'title.19': 'Bijkomende voorwaarden voor posthoofden',
  'title.20': 'Wie een toewijzing ondertekent',
  'title.21': 'Rijksambtenaren in een functie op post',
  'title.22': 'Bijzondere zendingen',
  'title.23': 'Ambtenaren van andere departementen',
  'title.24': 'Einde van het reglement van 1999',
  'title.25': 'Voorrang van de oude carrières',
  'title.47': 'Taalwetten: evenwicht en tweede taal',
  'does.1':
    'De planner leidt uit de aard van een plaats af of het een post is, en uit functie en plaats of het om een posthoofd gaat. Hardheidsgraden worden per post en per periode geregistreerd.',
  'does.2':
    'Elke toewijzing wordt geregistreerd op een post of bij een dienst van het hoofdbestuur; de rotatie berust op dat onderscheid.',
  'does.3':
    'De diensten staan er als plaatsen van toewijzing. Hoe hun werk wordt georganiseerd, verandert geen oordeel.',
  'does.4':
    'Wie een dienst organiseert en wie een bevoegdheidsconflict beslecht, heeft geen gevolg voor toewijzingen.',
  'does.5':
    'De aard van elke post wordt geregistreerd en gelezen door de art. 1, 15 en 20. Ereposten blijven buiten de rotatie.',
  'does.6':
    'De indeling door de minister wordt bij de post ingevoerd; de planner leidt ze nooit af.',
  'does.7':
    'Zegt of een ambtenaar de belangen van een derde staat mag behartigen; de eigen cyclus loopt door. Personeel uitgeleend door derde staten telt niet mee voor rotatie, waarneming of aanwijzing, en een Belgische post die een derde staat beheert, heeft geen Belgische vacature.',
  'does.8':
    'Contractueel personeel heeft geen plaats in de rotatie en kan niet worden aangewezen volgens art. 21; het contract wordt alleen daarvoor geregistreerd.',
  'does.9': 'Gaat over de werking van de posten, niet over wie er dienst doet.',
  'does.10':
    'Wie een bestand opent, ziet alles, ook de voorzitter; de geschiedenis zegt wat er is gewijzigd, wanneer, door wie en waarom.',
  'does.11':
    'Vraagt bij elke toekenning die sinds 29/07/2018 is beslist of het Comité ze eerst heeft voorgesteld, en meldt beslissingen die ervan afwijken.',
  'does.12':
    'Elke consulaire post en elk diplomatiek bureau vermeldt de zending waarvan het afhangt. De rechten van het hoofd van de zending veranderen geen toewijzing.',
  'does.13':
    'Rangschikt de houders van management- en staffuncties volgens hun dagen in zulke functies in de FOD en noemt wie vervangt.',
  'does.14': 'Gaat na of de persoon die de afwezige houder koos, een rijksambtenaar van de FOD is.',
  'does.15':
    'Rangschikt de loopbaanambtenaren op een post volgens klasse, klassenanciënniteit en tijd ter plaatse, motiveert elke rang en meldt wanneer de tekst een gelijke stand laat.',
  'does.16':
    'Een gedelegeerde handtekening verandert de bevoegdheid niet; de akte van elke toewijzing wordt geregistreerd zoals ze is ondertekend.',
  'does.17':
    'Leest elke loopbaan als toewijzingen op post en periodes op het hoofdbestuur, berekent de laatste wettelijke dagen, voorspelt het vervolg en zegt welke afwijkingen een beslissing van de minister vragen, hebben of missen.',
  'does.18':
    'Meldt wanneer een kandidaat met de competenties voor een specifieke functie na iemand zonder die competenties staat. De procedure zelf bepaalt de minister.',
  'does.19':
    'Houdt een lijst van voorwaarden bij, leeg zolang de Koning er geen bepaalt, en toetst ze voor ambtenaren van de buitenlandse carrière die als posthoofd worden voorgesteld.',
  'does.20':
    'Zegt voor elke functie of de Koning dan wel de minister toewijst, en met welke akte; twijfels worden gemeld.',
  'does.21':
    'Volgt elke vacature door de twee oproepen, beoordeelt elke voorwaarde op de dag van de kandidaatstelling en toetst duur en hernieuwing van aanwijzingen.',
  'does.22':
    'Telt de tien werkdagen, toetst de persoon, de kandidatuur en de stukken van een bijzondere zending, en de duur ervan.',
  'does.23':
    'Toegevoegde ambtenaren staan op de personeelslijst van hun post en blijven buiten rotatie, waarneming, ondertekening en aanwijzing.',
  'does.24':
    'Wat vóór 30/03/2015 begon, wordt als geschiedenis bewaard en geteld, maar niet beoordeeld.',
  'does.25':
    'Duidde tot 29/03/2023 de kandidaten aan van wie de oude carrière overeenkwam met die waaraan de functie toebehoorde.',
  'does.47':
    'Telt de Franse en Nederlandse taalrollen per trap over alle posten samen en waarschuwt bij een onevenwicht; nooit per post. Het bewijs van de tweede taal is een voorwaarde van art. 21.',
};
