import type { help as source } from '../en/help.ts';
import type { WordingOf } from '../wording-of.ts';
import { helpAgent } from './help-agent.ts';
import { helpDecree } from './help-decree.ts';
import { helpNetwork } from './help-network.ts';
import { helpPlan } from './help-plan.ts';
import { helpRecords } from './help-records.ts';

/** Het hulppaneel, en de hulp bij elk scherm. */
export const help: WordingOf<typeof source> = {
  ...helpAgent,
  ...helpPlan,
  ...helpDecree,
  ...helpNetwork,
  ...helpRecords,
  title: 'Hulp: {{screen}}',
  open: 'Hulp',
  close: 'De hulp sluiten',
  'part.answers': 'Waarop dit scherm antwoordt',
  'part.read': 'Hoe het te lezen',
  'part.how': 'Hoe doe ik het',
  'part.keys': 'Toetsen hier',
  'part.articles': 'De artikelen erachter',
  'part.guide': 'In de gids',
  'part.accessibility': 'Toegankelijkheid en contact',
  article: 'Art. {{number}}',
  allKeys: 'Alle sneltoetsen',
  guide: '§ {{section}} hier lezen',
  'guide.loading': 'De gids wordt geopend…',
  'accessibility.aim':
    'De planner is gemaakt volgens de richtlijnen voor toegankelijke inhoud WCAG 2.2, niveau AA, en de norm EN 301 549. Elk scherm wordt met een hulpmiddel nagekeken in drie talen, licht en donker; de voornaamste taken worden met het toetsenbord alleen beproefd; het venster werkt bij 400 % zoom, met de contrastthema’s van Windows en zonder beweging.',
  'accessibility.lists':
    '‘Lijsten per bladzijde’, hier en onder ‘Weergave’, is voor wie de lijsten laat voorlezen. De roosters tonen dan vijftig rijen per keer in plaats van een eindeloze lijst, tekenen elke kolom, in leesvolgorde, en zeggen van elke cel of ze geselecteerd is, gewijzigd kan worden, of niet aanvaard is en waarom. ‘Alle kolommen losmaken’ maakt in één keer alle links vastgezette kolommen los.',
  'accessibility.limits':
    'Bekende grenzen: hij is nog niet beproefd door mensen die elke dag een schermlezer gebruiken; in de brede lijsten kunnen links vastgezette kolommen apart worden voorgelezen (maak ze los onder ‘Kolommen’); de beelden van de gids zijn niet één voor één beschreven.',
  'accessibility.contact':
    'Staat iets u in de weg? Meld het aan de dienst die de planner in uw departement heeft geïnstalleerd, met het scherm en wat u wilde doen; ‘Over…’ kopieert de versie. Voldoet het antwoord niet, dan kunt u bij de federale Ombudsman terecht.',
};
