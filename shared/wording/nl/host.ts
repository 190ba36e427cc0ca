import type { host as source } from '../en/host.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the hosts say outside the page: in the terminal and in the native menu. */
export const host: WordingOf<typeof source> = {
  'terminal.ready': 'De planner staat klaar in uw browser: {{address}}',
  'terminal.life': 'Dit adres geldt één keer en 60 seconden lang. Ctrl+C stopt de planner.',
  'terminal.code': 'Code voor de pagina (60 seconden geldig): {{code}}',
  'terminal.wrongTries':
    'Let op: {{count}} verkeerde codes of sleutels binnen een minuut. Klopt er een ander programma op deze computer aan?',
  'terminal.bug': 'Er ging iets mis; incident {{incident}}.',
  'terminal.deserted': 'De laatste pagina is gesloten. De planner stopt.',
  'terminal.portTaken': 'Poort {{port}} is bezet. Kies een andere met --port.',
  'terminal.noElectron':
    'De bureaubladtoepassing (Electron) is hier niet geïnstalleerd en kon niet worden opgehaald; de planner opent daarom in uw browser.',
  'terminal.building': 'De pagina wordt gebouwd; dat gebeurt één keer na elke wijziging.',
  'terminal.option': 'Deze optie bestaat niet: {{option}}',
  'menu.file': 'Bestand',
  'menu.open': 'Openen…',
  'menu.import': 'Werkmap importeren…',
  'menu.export': 'Exporteren…',
  'menu.print': 'Afdrukken…',
  'menu.close': 'Venster sluiten',
  'menu.quit': 'Afsluiten',
  'menu.edit': 'Bewerken',
  'menu.undo': 'Ongedaan maken',
  'menu.redo': 'Opnieuw uitvoeren',
  'menu.cut': 'Knippen',
  'menu.copy': 'Kopiëren',
  'menu.paste': 'Plakken',
  'menu.selectAll': 'Alles selecteren',
  'menu.view': 'Beeld',
  'menu.zoomIn': 'Inzoomen',
  'menu.zoomOut': 'Uitzoomen',
  'menu.zoomReset': 'Ware grootte',
  'menu.fullScreen': 'Volledig scherm',
  'menu.window': 'Venster',
  'menu.minimize': 'Minimaliseren',
  'menu.help': 'Help',
  'menu.shortcuts': 'Sneltoetsen',
  'menu.about': 'Over',
  'dialog.open': 'Een planningsbestand openen',
  'dialog.kind': 'Planningsbestand',
};
