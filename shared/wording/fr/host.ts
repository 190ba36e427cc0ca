import type { host as source } from '../en/host.ts';
import type { WordingOf } from '../wording-of.ts';

/** What the hosts say outside the page: in the terminal and in the native menu. */
export const host: WordingOf<typeof source> = {
  'terminal.ready': 'L’outil est prêt dans votre navigateur : {{address}}',
  'terminal.life':
    'Cette adresse vaut une seule fois et pendant 60 secondes. Ctrl+C arrête l’outil.',
  'terminal.code': 'Code pour la page (valable 60 secondes) : {{code}}',
  'terminal.wrongTries':
    'Attention : {{count}} codes ou jetons erronés en une minute. Un autre programme de cet ordinateur frappe-t-il à la porte ?',
  'terminal.bug': 'Une erreur s’est produite ; incident {{incident}}.',
  'terminal.deserted': 'La dernière page est fermée. L’outil s’arrête.',
  'terminal.portTaken': 'Le port {{port}} est occupé. Choisissez-en un autre avec --port.',
  'terminal.noElectron':
    'L’application de bureau (Electron) n’est pas installée ici et n’a pu être téléchargée ; l’outil s’ouvre donc dans votre navigateur.',
  'terminal.building':
    'La page est en construction ; cela n’arrive qu’une fois après chaque changement.',
  'terminal.option': 'Cette option n’existe pas : {{option}}',
  'menu.file': '&Fichier',
  'menu.open': '&Ouvrir…',
  'menu.import': '&Importer un classeur…',
  'menu.export': '&Exporter…',
  'menu.print': 'Im&primer…',
  'menu.close': '&Fermer la fenêtre',
  'menu.quit': '&Quitter',
  'menu.edit': 'É&dition',
  'menu.undo': '&Annuler',
  'menu.redo': '&Rétablir',
  'menu.cut': '&Couper',
  'menu.copy': 'Co&pier',
  'menu.paste': 'C&oller',
  'menu.selectAll': '&Tout sélectionner',
  'menu.view': '&Affichage',
  'menu.zoomIn': '&Agrandir',
  'menu.zoomOut': '&Réduire',
  'menu.zoomReset': '&Taille réelle',
  'menu.fullScreen': '&Plein écran',
  'menu.window': 'Fe&nêtre',
  'menu.minimize': '&Réduire dans la barre',
  'menu.helpMenu': 'A&ide',
  'menu.help': '&Aide sur cet écran',
  'menu.shortcuts': '&Raccourcis clavier',
  'menu.about': 'À &propos',
  'menu.lock': '&Verrouiller',
  'menu.settings': 'Pa&ramètres…',
  'menu.find': 'Rec&hercher partout…',
  'menu.search': 'Rechercher dans la &liste',
  /** The system says before it which program asks. */
  unlock: 'déverrouiller le planificateur des rotations',
  'dialog.open': 'Ouvrir un fichier de planification',
  'dialog.kind': 'Fichier de planification',
};
