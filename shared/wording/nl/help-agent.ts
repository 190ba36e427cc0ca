import type { helpAgent as source } from '../en/help-agent.ts';
import type { WordingOf } from '../wording-of.ts';

/** Hulp bij het dossier van een ambtenaar en bij het overzicht dat hij krijgt. */
export const helpAgent: WordingOf<typeof source> = {
  'agent.answers':
    'Alles wat over een ambtenaar is geregistreerd, de toestand, en hoe het zo gekomen is.',
  'agent.read':
    'Eén pagina in delen, met de lijst ervan links. Alles wordt ter plaatse gewijzigd; elke wijziging wordt meteen bewaard en beoordeeld, en kan ongedaan worden gemaakt. Gronden over familie en gezondheid blijven verborgen tot u zegt waarom u ze inziet.',
  'agent.how.1': 'Naar een deel gaan: druk links op de naam; Alt+← brengt u terug.',
  'agent.how.2':
    'De persoon wijzigen: ‘De gegevens van de ambtenaar wijzigen’. Een rij wijzigen: het potlood.',
  'agent.how.3':
    'Een getuigschrift, ervaring of kandidatuur toevoegen: ‘Toevoegen’ onder de tabel.',
  'agent.how.4': 'Zien wie wat wijzigde: ‘Geschiedenis van elk veld’; kies ernaast één tabel.',
  'agent.how.5': 'Eén waarde terugzetten: druk ernaast op de knop die met de waarde begint.',
  'agent.how.6': 'Gevoelige gronden inzien: geef de reden, dan ‘De gronden tonen’.',
  'agent.how.7': 'De ambtenaar één pagina met uitleg geven: ‘Overzicht voor de ambtenaar’.',
  'agent.how.8': 'Het voorstel aan de minister maken: de envelop in de rij van een afwijking.',

  'statement.answers':
    'Eén pagina voor de ambtenaar: waar die staat, tot wanneer, waarom, wat volgt, wie helpt.',
  'statement.read':
    'Ze is in de taal van de taalrol, tenzij u een andere kiest. Ze zegt wat het besluit zegt op de dag hierboven, volgens wat is geregistreerd; het is geen beslissing. Wat u ziet, wordt gedrukt.',
  'statement.how.1': 'Afdrukken of als pdf bewaren: ‘Afdrukken of als pdf bewaren’.',
  'statement.how.2': 'Een andere taal kiezen: FR, NL of EN bovenaan.',
  'statement.how.3':
    'Zeggen wie het dossier behandelt: één keer, bij ‘Behandelende ambtenaar’; dat blijft.',
  'statement.how.4': 'Een andere dag beoordelen: verander ‘Toestand op’.',
  'statement.how.5': 'Verbeteren wat fout is: ‘Terug’ brengt u naar het dossier van de ambtenaar.',

  'proposal.answers':
    'Het voorstel van het Directiecomité aan de minister voor een afwijking (art. 17, § 2), zoals het vertrekt.',
  'proposal.read':
    'Het is in de taal van de ambtenaar, tenzij u een andere kiest. Het zegt wat er wordt gevraagd in dagen en maanden, op welke gronden en om welke redenen, wat het besluit ervan zegt en uit welke geregistreerde feiten, wie beslist en wie tekent. Zonder redenen, zonder grond of zonder nieuwe laatste dag kan het niet worden gemaakt: beslissingen zonder redenen zijn vernietigd.',
  'proposal.how.1':
    'Het doorsturen: ‘Als Word-bestand maken’. Het krijgt dan zijn nummer, eens en voorgoed.',
  'proposal.how.2': 'Het afdrukken of als pdf bewaren: ‘Afdrukken of als pdf bewaren’.',
  'proposal.how.3':
    'Zeggen wat boven brieven staat en wie het dossier behandelt: ‘Briefhoofd en behandelende ambtenaar’.',
  'proposal.how.4':
    'Familiale of gezondheidsgronden erin zetten, als ze een van de gronden zijn: geef de reden boven de brief; de inzage wordt vastgelegd.',
  'proposal.how.5': 'Aanvullen wat ontbreekt: ‘Terug’ leidt naar de afwijking.',
  'proposal.how.6': 'Er meer tegelijk maken: ‘Voorstellen’ boven de afwijkingen in de gegevens.',
};
